import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../shared/page-header';
import type { DealFacts } from '../deal';
import { NextStep } from '../deal-marks';

export interface MoversCardProps {
  deal: DealFacts;
  /** Open tasks on the deal, and how many of them are late. */
  tasks: { open: number; overdue: number };
}

/** 谁在推动: the people of a deal, from the leader in charge to the team, and what they mean to do next. */
export const MoversCard = ({ deal, tasks }: MoversCardProps) => {
  const { t } = useTranslation();
  const rows: readonly [string, ReactNode][] = [
    ['leaderPosition', deal.leaderPosition],
    ['organisation', deal.organisation.name],
    ['firstContactOrganisation', deal.firstContactOrganisation?.name],
    ['officer', deal.officer?.name],
    ['liaison', deal.liaison?.name],
    ['members', deal.members.length > 0 ? deal.members.map(({ person, duty }) => (duty ? t('dealPage.memberDuty', { name: person.name, duty }) : person.name)).join(t('punctuation.list')) : null],
  ];
  return (
    <Card title={t('dealPage.movers')}>
      <dl className="zq-movers">
        {rows.map(([field, value]) => (
          <div key={field}>
            <dt>{t(`deal.${field}`)}</dt>
            <dd>{value ?? <span className="zq-muted">{t('dealPage.notNamed')}</span>}</dd>
          </div>
        ))}
        <div>
          <dt>{t('dealPage.nextStep')}</dt>
          <dd>
            <NextStep deal={deal} />
            {tasks.open > 0 ? <span> · {t('dealPage.openTasks', { count: tasks.open })}</span> : null}
            {tasks.overdue > 0 ? <span className="zq-light zq-inline-light" data-light="red"><i aria-hidden="true">■</i>{t('dealPage.overdueTasks', { count: tasks.overdue })}</span> : null}
          </dd>
        </div>
      </dl>
    </Card>
  );
};
