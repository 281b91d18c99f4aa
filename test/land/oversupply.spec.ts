import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';

const SUPPLY = `mutation ($input: SupplyLandInput!) { supplyLand(input: $input) { landSupply { id area } userErrors { code field params message } } }`;
const DAYS = { contractOn: '2024-06-01', deliveryOn: '2024-07-01', startOn: '2024-09-01' };

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ today: '2024-06-30' });
});
afterAll(() => app.close());

const suppliedOf = async (parcelId: string): Promise<unknown> => app.db.query(`
  SELECT p.supplied_area AS supplied, count(s.id)::int AS supplies, COALESCE(sum(s.area), 0) AS sum
  FROM parcel p LEFT JOIN land_supply s ON s.parcel_id = p.id WHERE p.id = $1 GROUP BY p.id`, [parcelId]);

describe('one parcel, asked for by two people a hundred times in the same second', () => {
  it('is supplied exactly once, and 99 are told that nothing is left', async () => {
    const parcel = await app.make.parcel({ area: { value: '60', unit: 'mu' }, parkId: app.world.organisations.park });
    const people = [await app.as('officer'), await app.as('land')];
    const deals: Answered[] = [];
    for (let at = 0; at < 10; at += 1) deals.push(await app.make.deal({ registeredOn: '2024-06-01' }));
    const answers = await Promise.all(Array.from({ length: 100 }, (_, at) => people[at % 2]!.gql(SUPPLY, {
      input: { parcelId: parcel.id, dealId: deals[at % 10].id, method: 'listing', contractNumber: `GT-${at}`, ...DAYS },
    })));

    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const payloads = answers.map(({ data }) => data.supplyLand);
    expect(payloads.filter(({ landSupply }) => landSupply !== null)).toMatchObject([{ landSupply: { area: '40000.00' }, userErrors: [] }]);
    const refused = payloads.flatMap(({ userErrors }) => userErrors);
    expect(refused).toHaveLength(99);
    expect(new Set(refused.map((error: Answered) => JSON.stringify(error))).size).toBe(1);
    expect(refused[0]).toEqual({ code: 'LAND_NOT_ENOUGH', field: ['input', 'area'], params: { left: '0.00', leftMu: '0.00' }, message: '这个地块只剩 0.00 平方米（0.00 亩），不够供应：请减少面积，或选择其他地块。' });
    expect(await suppliedOf(parcel.id)).toEqual([{ supplied: '40000.00', supplies: 1, sum: '40000.00' }]);
  }, 60_000);

  it('is supplied in parts up to its area, and not a part further', async () => {
    const parcel = await app.make.parcel({ area: { value: '1000', unit: 'squareMetres' }, parkId: app.world.organisations.park });
    const people = [await app.as('officer'), await app.as('land')];
    const deals: Answered[] = [];
    for (let at = 0; at < 10; at += 1) deals.push(await app.make.deal({ registeredOn: '2024-06-01' }));
    const answers = await Promise.all(Array.from({ length: 30 }, (_, at) => people[at % 2]!.gql(SUPPLY, {
      input: { parcelId: parcel.id, dealId: deals[at % 10].id, method: 'listing', contractNumber: `GT-${at}`, area: { value: '150', unit: 'squareMetres' }, ...DAYS },
    })));
    expect(answers.filter(({ data }) => data.supplyLand.landSupply)).toHaveLength(6);
    expect(await suppliedOf(parcel.id)).toEqual([{ supplied: '900.00', supplies: 6, sum: '900.00' }]);
    // Each saw what the one before had left: the story of the parcel has no gaps.
    const told = await app.db.query<{ pair: [string, string] }[]>(
      `SELECT changes->'availableArea' AS pair FROM audit_entry WHERE verb = 'supplyLand' AND subject_type = 'parcel' AND subject_id = $1 ORDER BY id`, [parcel.id]);
    expect(told.map(({ pair }) => pair.join(' '))).toEqual(['1000.00 850.00', '850.00 700.00', '700.00 550.00', '550.00 400.00', '400.00 250.00', '250.00 100.00']);
  }, 60_000);
});

describe('the database itself', () => {
  const insert = (parcelId: string, dealId: string, area: string): Promise<unknown> => app.db.query(`
    INSERT INTO land_supply (id, organisation_id, parcel_id, deal_id, area, method, contract_number, contract_on, delivery_on, start_on)
    VALUES ($1, $2, $3, $4, $5, 'listing', 'GT-SQL', '2024-06-01', '2024-06-01', '2024-06-01')`, [newId(), app.world.organisations.bureau, parcelId, dealId, area]);

  it('refuses rows that nobody checked: too much at once, too much in sum, and more by changing one', async () => {
    const parcel = await app.make.parcel({ area: { value: '1000', unit: 'squareMetres' }, parkId: app.world.organisations.park });
    const { id } = await app.make.deal({ registeredOn: '2024-06-01' });
    await expect(insert(parcel.id, id, '1000.01')).rejects.toThrow('parcel_not_oversupplied');
    await insert(parcel.id, id, '600');
    await expect(insert(parcel.id, id, '400.01')).rejects.toThrow('parcel_not_oversupplied');
    await expect(app.db.query('UPDATE land_supply SET area = 1001 WHERE parcel_id = $1', [parcel.id])).rejects.toThrow('parcel_not_oversupplied');
    await expect(app.db.query('UPDATE parcel SET area = 599 WHERE id = $1', [parcel.id])).rejects.toThrow('parcel_not_oversupplied');
    const both = await Promise.allSettled(Array.from({ length: 20 }, () => insert(parcel.id, id, '400')));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await suppliedOf(parcel.id)).toEqual([{ supplied: '1000.00', supplies: 2, sum: '1000.00' }]);
  });

  it('gives land back when a supply is taken back', async () => {
    const parcel = await app.make.parcel({ area: { value: '1000', unit: 'squareMetres' }, parkId: app.world.organisations.park });
    const { id } = await app.make.deal({ registeredOn: '2024-06-01' });
    await insert(parcel.id, id, '1000');
    await app.db.query('DELETE FROM land_supply WHERE parcel_id = $1', [parcel.id]);
    expect(await suppliedOf(parcel.id)).toEqual([{ supplied: '0.00', supplies: 0, sum: '0' }]);
  });

  it('has the last word, and its refusal is told like any other', async () => {
    const parcel = await app.make.parcel({ area: { value: '1000', unit: 'squareMetres' }, parkId: app.world.organisations.park });
    const { id } = await app.make.deal({ registeredOn: '2024-06-01' });
    // Stands for whatever might take land between the check and the write.
    await app.db.query(`
      CREATE FUNCTION take_first() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE parcel SET supplied_area = 700 WHERE id = NEW.parcel_id; RETURN NEW; END $$;
      CREATE TRIGGER take_first BEFORE INSERT ON land_supply FOR EACH ROW EXECUTE FUNCTION take_first();`);
    try {
      const { data, errors } = await (await app.as('officer')).gql(SUPPLY, {
        input: { parcelId: parcel.id, dealId: id, method: 'listing', contractNumber: 'GT-1', area: { value: '400', unit: 'squareMetres' }, ...DAYS },
      });
      expect(errors).toBeUndefined();
      expect(data.supplyLand).toMatchObject({ landSupply: null, userErrors: [{ code: 'LAND_NOT_ENOUGH', field: ['input', 'area'], params: { left: '1000.00', leftMu: '1.50' } }] });
      expect(await suppliedOf(parcel.id)).toEqual([{ supplied: '0.00', supplies: 0, sum: '0' }]);
    } finally {
      await app.db.query('DROP TRIGGER take_first ON land_supply; DROP FUNCTION take_first();');
    }
  });
});
