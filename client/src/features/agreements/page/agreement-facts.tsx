import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import type { AgreementDetailFragment } from '../../../gql/graphql';
import { Yuan } from '../../../shared/amount/yuan';
import { hasTerms } from '../sign/kinds';

/** What is written on the agreement itself; its terms only where its kind has them. */
export const AgreementFacts = ({ agreement }: { agreement: AgreementDetailFragment }) => {
  const { t } = useTranslation();
  const terms = hasTerms(agreement.kind);
  const review = agreement.fairCompetitionResult
    ? [t(`fairCompetitionResult.${agreement.fairCompetitionResult}`), agreement.fairCompetitionNumber, agreement.fairCompetitionOn].filter(Boolean).join(' · ')
    : null;
  const facts: readonly (readonly [label: string, value: ReactNode, wide?: boolean])[] = [
    ['sign.signedOn', agreement.signedOn],
    ['sign.effectiveOn', agreement.effectiveOn],
    ['sign.expiresOn', agreement.expiresOn],
    ['sign.number', agreement.number],
    ['sign.place', agreement.place],
    ['sign.event', agreement.signingEvent ? <Link to={`/signing-events/${agreement.signingEvent.id}`}>{agreement.signingEvent.name}</Link> : null],
    ['sign.organisation', agreement.organisation.name],
    ...(terms
      ? ([
          ['sign.registrationDueOn', agreement.registrationDueOn],
          ['sign.agreedStartOn', agreement.agreedStartOn],
          ['sign.agreedCompletionOn', agreement.agreedCompletionOn],
          ['sign.agreedProductionOn', agreement.agreedProductionOn],
          ['sign.deposit', agreement.deposit ? <Yuan value={agreement.deposit} /> : null],
          ['sign.depositDueOn', agreement.depositDueOn],
          ['sign.depositPaidOn', agreement.depositPaidOn],
          ['sign.legalReviewOn', agreement.legalReviewOn],
          ['sign.legalReview', agreement.legalReview, true],
          ['sign.fairCompetitionResult', review, true],
          ['sign.fairCompetitionReview', agreement.fairCompetitionReview, true],
          ['sign.breachTerms', agreement.breachTerms, true],
        ] as const)
      : []),
  ];
  return (
    <dl className="zq-facts zq-pad">
      {facts.map(([label, value, wide]) => (
        <div key={label} className={wide ? 'zq-wide' : undefined}>
          <dt>{t(label)}</dt>
          <dd>{value ?? <span className="zq-muted">–</span>}</dd>
        </div>
      ))}
    </dl>
  );
};
