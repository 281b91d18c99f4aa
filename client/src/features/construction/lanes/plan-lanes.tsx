import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanLaneRowFragment } from '../../../gql/graphql';
import { today } from '../../../shared/dates';
import { EmptyState } from '../../../shared/query-state';
import { type Axis, axisOf } from './axis';
import { deviationOf } from './deviation';
import { DeviationTag } from './deviation-tag';
import './lanes.css';

type Lane = PlanLaneRowFragment;

const percent = (value: number) => `${String(value)}%`;
/** A bar between two days, whichever is the earlier. */
const between = (axis: Axis, one: string, other: string) => {
  const [left, right] = [axis.at(one), axis.at(other)].sort((a, b) => a - b) as [number, number];
  return { left: percent(left), width: percent(right - left) };
};

/** One lane for the eye: ◇ what was agreed, ◇ what was approved later, ◆ what came, and a bar for the days between. */
const Track = ({ lane, axis, now }: { lane: Lane; axis: Axis; now: string }) => {
  const { plannedOn, dueOn, actualOn } = lane;
  const { state } = deviationOf(lane, now);
  const extended = plannedOn && dueOn && plannedOn !== dueOn;
  return (
    <div className="zq-lane-track">
      {axis.ticks.map((tick) => <i key={tick.at} className="zq-lane-tick" data-year={tick.year || undefined} style={{ left: percent(tick.at) }} />)}
      {extended ? <i className="zq-lane-bar" data-bar="extended" style={between(axis, plannedOn, dueOn)} /> : null}
      {dueOn && actualOn ? <i className="zq-lane-bar" data-bar={state} style={between(axis, dueOn, actualOn)} /> : null}
      {dueOn && state === 'late' ? <i className="zq-lane-bar" data-bar="late" style={between(axis, dueOn, now)} /> : null}
      {extended ? <i className="zq-lane-mark" data-mark="was" style={{ left: percent(axis.at(plannedOn)) }} /> : null}
      {dueOn ? <i className="zq-lane-mark" data-mark="due" style={{ left: percent(axis.at(dueOn)) }} /> : null}
      {actualOn ? <i className="zq-lane-mark" data-mark="actual" data-state={state} style={{ left: percent(axis.at(actualOn)) }} /> : null}
      <i className="zq-lane-today" style={{ left: percent(axis.at(now)) }} />
    </div>
  );
};

const Due = ({ lane }: { lane: Lane }) => {
  const { t } = useTranslation();
  if (!lane.dueOn) return <span className="zq-muted" aria-label={t('state.unknown')}>–</span>;
  const extended = lane.plannedOn && lane.plannedOn !== lane.dueOn;
  return (
    <>
      {lane.dueOn}
      <small>{lane.plannedBy ? t(`plannedBy.${lane.plannedBy}`) : ''}{extended ? ` ${t('lanes.wasOn', { date: lane.plannedOn })}` : ''}</small>
      {extended ? lane.extensions.map(({ id, reason, documentNumber }) => <small key={id} data-extension={id}>{t('lanes.extended', { reason, document: documentNumber })}</small>) : null}
    </>
  );
};

/** 计划与实际: a lane for each milestone, what was agreed against what came, with today's line. A table for those who cannot see it. */
export const PlanLanes = ({ lanes }: { lanes: readonly Lane[] }) => {
  const { t } = useTranslation();
  const now = today();
  const known = lanes.filter(({ dueOn, actualOn }) => dueOn || actualOn);
  const open = lanes.filter((lane) => !known.includes(lane));
  const axis = axisOf([now, ...known.flatMap(({ plannedOn, dueOn, actualOn }) => [plannedOn, dueOn, actualOn].filter((day) => day != null))]);
  if (known.length === 0 || !axis) return <EmptyState text={t('lanes.none')} />;
  return (
    <div className="zq-lanes">
      <p className="zq-lanes-legend" aria-hidden="true">
        {(['due', 'was', 'actual'] as const).map((mark) => <span key={mark}><i className="zq-lane-mark" data-mark={mark} />{t(`lanes.legend.${mark}`)}</span>)}
        <span><i className="zq-lane-bar" data-bar="late" />{t('lanes.legend.late')}</span>
        <span><i className="zq-lane-today" />{t('lanes.legend.today', { date: now })}</span>
      </p>
      <table>
        <caption className="zq-sr">{t('lanes.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lanes.milestone')}</th>
            <td aria-hidden="true" className="zq-lane-axis">
              <div className="zq-lane-track">
                {axis.ticks.map((tick) => <Fragment key={tick.at}><span data-year={tick.year || undefined} style={{ left: percent(tick.at) }}>{tick.label}</span></Fragment>)}
              </div>
            </td>
            <th scope="col">{t('lanes.dueOn')}</th>
            <th scope="col">{t('lanes.actualOn')}</th>
            <th scope="col">{t('lanes.deviation')}</th>
          </tr>
        </thead>
        <tbody>
          {known.map((lane) => (
            <tr key={lane.kind} data-kind={lane.kind}>
              <th scope="row">{t(`plannedMilestone.${lane.kind}`)}</th>
              <td aria-hidden="true" className="zq-lane-cell"><Track lane={lane} axis={axis} now={now} /></td>
              <td data-label={t('lanes.dueOn')}><span><Due lane={lane} /></span></td>
              <td data-label={t('lanes.actualOn')}>{lane.actualOn ?? <span className="zq-muted" aria-label={t('lanes.notYet')}>–</span>}</td>
              <td className="zq-lane-deviation"><DeviationTag deviation={deviationOf(lane, now)} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {open.length > 0 ? <p className="zq-lanes-open">{t('lanes.open', { names: open.map(({ kind }) => t(`plannedMilestone.${kind}`)).join(t('list.comma')) })}</p> : null}
    </div>
  );
};
