import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../../shared/date-input';
import type { SearchOption } from '../../../../shared/search-select';
import type { DealFacts } from '../../deal';
import { OrganisationSelect } from './organisation-select';
import { PersonSelect } from './person-select';
import { Section } from './section';

/** 专班: the named list, each with a duty. */
const Members = ({ people }: { people: readonly SearchOption[] }) => {
  const { t } = useTranslation();
  return (
    <Form.List name="members">
      {(rows, { add, remove }) => (
        <>
          <p className="zq-edit-label">{t('deal.members')}</p>
          {rows.map(({ key, name }) => (
            <div key={key} className="zq-member-row">
              <Form.Item name={[name, 'userId']} label={t('dealPage.member')} rules={[{ required: true, message: t('form.needed') }]}>
                <PersonSelect known={people} />
              </Form.Item>
              <Form.Item name={[name, 'duty']} label={t('dealPage.duty')}>
                <Input maxLength={50} placeholder={t('dealPage.dutyExample')} />
              </Form.Item>
              <Button type="text" icon={<DeleteOutlined />} aria-label={t('dealPage.removeMember', { number: name + 1 })} onClick={() => remove(name)} />
            </div>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add({})}>{t('dealPage.addMember')}</Button>
        </>
      )}
    </Form.List>
  );
};

/** 责任人员: 一个项目、一名领导、一套班子、一跟到底. */
export const PeopleFields = ({ deal, people }: { deal: DealFacts; people: readonly SearchOption[] }) => {
  const { t } = useTranslation();
  return (
    <Section of="people">
      <div className="zq-form-pair">
        <Form.Item name="leaderPosition" label={t('deal.leaderPosition')} extra={t('dealPage.leaderHint')}>
          <Input maxLength={50} placeholder={t('dealPage.leaderExample')} />
        </Form.Item>
        <Form.Item name="nextFollowUpOn" label={t('deal.followUp')}><DateInput /></Form.Item>
      </div>
      <div className="zq-form-pair">
        <Form.Item name="organisationId" label={t('deal.organisation')} rules={[{ required: true, message: t('form.needed') }]}>
          <OrganisationSelect known={deal.organisation} />
        </Form.Item>
        <Form.Item name="firstContactOrganisationId" label={t('deal.firstContactOrganisation')}>
          <OrganisationSelect known={deal.firstContactOrganisation ?? null} allowClear />
        </Form.Item>
      </div>
      <div className="zq-form-pair">
        <Form.Item name="officerId" label={t('deal.officer')}><PersonSelect known={people} allowClear /></Form.Item>
        <Form.Item name="liaisonId" label={t('deal.liaison')}><PersonSelect known={people} allowClear /></Form.Item>
      </div>
      <Members people={people} />
    </Section>
  );
};
