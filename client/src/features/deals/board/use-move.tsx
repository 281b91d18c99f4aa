import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OperationResult, useMutation } from 'urql';
import type { AdvanceDealMutation, AdvanceDealMutationVariables } from '../../../gql/graphql';
import type { AdvanceDealInput, Stage } from '../../../gql/schema';
import { errorCode } from '../../../shared/api-error';
import { STAGES } from '../../../shared/stages';
import type { Blocker, DealCard } from '../deal';
import { AdvanceDealDocument, UndoMoveDocument } from '../documents';

/** A card on its way, or arrived before the columns were fetched again. */
export interface Moved {
  deal: DealCard;
  to: Stage;
  /** Rows of this version or older are out of date. */
  before: number;
}

/** What a move still asks of the person: a reason for going back or overriding, or to read why it was refused. */
export type Question =
  | { kind: 'back' | 'override'; deal: DealCard; to: Stage; blockers: readonly Blocker[] }
  | { kind: 'refused'; deal: DealCard; to: Stage; blockers: readonly Blocker[] };

/** A move that was made, for as long as it is told. */
export interface Made {
  deal: DealCard;
  to: Stage;
  /** The entry of the stage log that can be taken back; null: none can. */
  entryId: string | null;
  /** What is not there yet and kept nobody from moving. */
  warnings: readonly Blocker[];
}

type Answer = OperationResult<AdvanceDealMutation, AdvanceDealMutationVariables>;

export interface MoveDeal {
  /** Cards by deal id: where the board shows them until the server's lists say so too. */
  moved: Readonly<Record<string, Moved>>;
  question: Question | null;
  ask: (question: Question | null) => void;
  /** Starts a move: forward at once, back after a reason. */
  move: (deal: DealCard, to: Stage) => void;
  /** Sends a move with what was asked; true when it was made. */
  send: (deal: DealCard, to: Stage, more?: Partial<AdvanceDealInput>) => Promise<{ done: boolean; answer: Answer }>;
  /** The last move, until it is dismissed. */
  made: Made | null;
  /** Takes the last move back. */
  undo: () => void;
  dismiss: () => void;
}

/** Is it one of the declared next steps, or one further on? Every other move goes back. */
export const isForward = (deal: Pick<DealCard, 'stage' | 'nextStages'>, to: Stage): boolean =>
  deal.nextStages.some((next) => next.stage === to) || STAGES.indexOf(to) > STAGES.indexOf(deal.stage);

/** Moving a deal along the main line: by drag, by menu or by button, with one way to be refused. */
export const useMoveDeal = (): MoveDeal => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [, advance] = useMutation(AdvanceDealDocument);
  const [moved, setMoved] = useState<Record<string, Moved>>({});
  const [question, ask] = useState<Question | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [, takeBack] = useMutation(UndoMoveDocument);
  const complain = (said: string | undefined, error: Answer['error']) =>
    void message.error(said ?? error?.graphQLErrors[0]?.message ?? t(errorCode(error) === 'NETWORK' ? 'failure.network' : 'failure.unknown'), 6);

  const send: MoveDeal['send'] = async (deal, to, more = {}) => {
    setMade(null);
    setMoved((now) => ({ ...now, [deal.id]: { deal: { ...deal, stage: to }, to, before: deal.version } }));
    const answer = await advance({ input: { id: deal.id, to, expectedVersion: deal.version, ...more } });
    const payload = answer.data?.advanceDeal;
    const done = !answer.error && payload !== undefined && payload.userErrors.length === 0 && payload.deal !== null;
    if (done && payload.deal) {
      const arrived = payload.deal;
      setMoved((now) => ({ ...now, [deal.id]: { deal: arrived, to, before: deal.version } }));
      setMade({ deal: arrived, to, entryId: payload.undoableEntryId ?? null, warnings: payload.warnings });
      return { done: true, answer };
    }
    setMoved(({ [deal.id]: _back, ...rest }) => rest);
    return { done: false, answer };
  };

  const move: MoveDeal['move'] = (deal, to) => {
    if (to === deal.stage) return;
    if (!isForward(deal, to)) {
      ask({ kind: 'back', deal, to, blockers: [] });
      return;
    }
    void send(deal, to).then(({ done, answer }) => {
      if (done) return;
      const payload = answer.data?.advanceDeal;
      if (payload && payload.blockers.length > 0) {
        ask({ kind: 'refused', deal, to, blockers: payload.blockers });
        return;
      }
      complain(payload?.userErrors[0]?.message, answer.error);
    });
  };

  const undo = () => {
    if (!made?.entryId) return;
    setMade(null);
    void takeBack({ input: { entryId: made.entryId } }).then(({ data, error }) => {
      const back = data?.undoMove.deal;
      if (!back) {
        complain(data?.undoMove.userErrors[0]?.message, error);
        return;
      }
      setMoved((now) => ({ ...now, [back.id]: { deal: back, to: back.stage, before: made.deal.version } }));
      void message.success(t('deal.moveUndone', { name: back.name, stage: t(`stage.${back.stage}`) }));
    });
  };

  return { moved, question, ask, move, send, made, undo, dismiss: () => setMade(null) };
};
