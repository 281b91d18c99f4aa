import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SiteKind } from '../../../../gql/schema';
import { AreaInput, areaRule } from '../../../../shared/amount/area-input';
import { QuantityInput, quantityRule } from '../../../../shared/amount/quantity-input';
import type { SearchOption } from '../../../../shared/search-select';
import { Section } from './section';

const SITE_KINDS: readonly SiteKind[] = ['stockLand', 'newLand', 'plant'];

/** 用地用能: what the deal needs of the place; `parcels` are those on which one that grew from another may stand. */
export const SiteFields = ({ parcels }: { parcels: readonly SearchOption[] }) => {
  const { t } = useTranslation();
  return (
    <Section of="site">
      <Form.Item name="siteKind" label={t('deal.siteKind')} extra={t('dealPage.siteKindHint')}>
        <Select options={SITE_KINDS.map((value) => ({ value, label: t(`siteKind.${value}`) }))} allowClear placeholder={t('form.choose')} />
      </Form.Item>
      <div className="zq-form-pair">
        <Form.Item name="landNeed" label={t('deal.landNeed')} rules={[areaRule(t('area.invalid'))]}><AreaInput /></Form.Item>
        <Form.Item name="plantNeed" label={t('deal.plantNeed')} rules={[areaRule(t('area.invalid'))]}><AreaInput /></Form.Item>
      </div>
      <div className="zq-form-pair">
        <Form.Item name="powerNeed" label={t('deal.powerNeed')} rules={[quantityRule(t('quantity.invalid'))]}><QuantityInput unit={t('quantity.unit.kva')} /></Form.Item>
        <Form.Item name="energyNeed" label={t('deal.energyNeed')} rules={[quantityRule(t('quantity.invalid'))]}><QuantityInput unit={t('quantity.unit.standardCoal')} /></Form.Item>
      </div>
      {parcels.length > 0 ? (
        <Form.Item name="parcelId" label={t('deal.parcel')}><Select options={[...parcels]} allowClear placeholder={t('form.choose')} /></Form.Item>
      ) : null}
    </Section>
  );
};
