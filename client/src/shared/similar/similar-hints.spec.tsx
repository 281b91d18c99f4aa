import '../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { Input } from 'antd';
import { useState } from 'react';
import { noNetwork, renderWith } from '../../test/api';
import { speak } from '../../test/words';
import { SimilarHints, type SimilarHintsProps } from './similar-hints';

configure({ defaultHidden: true });
jest.setTimeout(30_000);
beforeAll(() => speak());
afterEach(cleanup);

const XING = { id: 'c1', name: '东莞市兴科兴五金制品有限公司' };

/** A field with hints under it, as a form has them. */
const Field = (props: Omit<SimilarHintsProps, 'name'>) => {
  const [text, setText] = useState('');
  return (
    <>
      <Input aria-label="企业名称" value={text} onChange={(event) => setText(event.target.value)} />
      <SimilarHints name={text} {...props} />
    </>
  );
};
const show = (props: Omit<SimilarHintsProps, 'name'> = {}, answer: () => object = () => ({ similarCompanies: [{ reasons: ['name'], similarity: 100, company: XING }] })) =>
  renderWith(<Field {...props} />, { SimilarCompanies: answer }, { rights: ['company.read'] });
const field = () => screen.getByLabelText<HTMLInputElement>('企业名称');
const type = (text: string) => {
  field().focus();
  fireEvent.change(field(), { target: { value: text } });
};

describe('similar companies under a field', () => {
  it('say why, in a polite region, and leave keyboard and text alone', async () => {
    show({ onUse: () => undefined });
    type('东莞兴科兴五金制品');
    expect(await screen.findByText(XING.name)).toBeTruthy();
    expect(screen.getByText('名称相似 100%')).toBeTruthy();
    expect(screen.getByText(XING.name).closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('东莞兴科兴五金制品');
  });

  it('ask once for what stood still, and not at all for one character', async () => {
    const { sentOf } = show();
    type('兴');
    await new Promise((done) => setTimeout(done, 400));
    expect(sentOf('SimilarCompanies')).toEqual([]);
    for (const text of ['兴科', '兴科兴', '兴科兴五金']) type(text);
    await screen.findByText(XING.name);
    expect(new Set(sentOf('SimilarCompanies').map(({ name }) => name))).toEqual(new Set(['兴科兴五金']));
  });

  it('offer to use the known one without taking the field’s focus first, and to look at it in a new tab', async () => {
    const used = jest.fn();
    show({ onUse: used });
    type('兴科兴');
    const use = await screen.findByRole('button', { name: `就用“${XING.name}”` });
    expect(fireEvent.mouseDown(use)).toBe(false);
    fireEvent.click(use);
    expect(used).toHaveBeenCalledWith(XING);
    const look = screen.getByRole('link', { name: `在新标签页查看“${XING.name}”` });
    expect([look.getAttribute('href'), look.getAttribute('target')]).toEqual(['/companies/c1', '_blank']);
  });

  it('name every reason, three companies at most, and none that the field offers already', async () => {
    const hits = [['sameCreditCode'], ['samePhone', 'name'], ['group'], ['name'], ['name']].map((reasons, place) => ({ reasons, similarity: 44, company: { id: `c${place}`, name: `企业${place}` } }));
    show({ hidden: ['c4'] }, () => ({ similarCompanies: hits }));
    type('某某');
    expect(await screen.findByText('企业0')).toBeTruthy();
    expect([...document.querySelectorAll('[data-reason]')].map((one) => one.textContent)).toEqual(['同一信用代码', '同一手机号', '名称相似 44%', '疑似同一集团']);
    expect(screen.queryByText('企业3')).toBeNull();
    expect(screen.getByText('还有 1 家相似')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('say nothing when the network is away', async () => {
    const { container, sentOf } = show({}, noNetwork);
    type('兴科兴');
    await waitFor(() => expect(sentOf('SimilarCompanies').length).toBeGreaterThan(0));
    expect(container.querySelector('.zq-similar')?.textContent).toBe('');
  });
});
