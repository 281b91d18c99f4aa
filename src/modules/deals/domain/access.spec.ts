import type { Actor } from '../../../kernel/actor.js';
import type { Permission } from '../../../kernel/permissions.js';
import { verbsOn } from './access.js';

const actor = (...grants: [path: string, ...permissions: Permission[]][]): Actor => ({
  id: 'a', kind: 'user', username: 'a', name: '招商专员岗', locale: 'zh-CN', sessionId: null, origin: { requestId: null, ip: null },
  grants: grants.map(([path, ...permissions]) => ({
    role: 'officer', organisationId: path, path, jurisdictionId: path, jurisdictionPath: path, permissions: new Set(permissions),
  })),
});

describe('what may be done on a deal', () => {
  it('follows the grant that reaches it, not the rights held elsewhere', () => {
    const person = actor(['/1/2/', 'deal.advance'], ['/1/3/', 'deal.override', 'land.supply']);
    expect(verbsOn(person, '/1/2/9/', 'active')).toEqual(['advanceDeal', 'suspendDeal', 'dropDeal']);
    expect(verbsOn(person, '/1/3/', 'active')).toEqual(['override', 'supplyLand']);
    expect(verbsOn(person, '/1/4/', 'active')).toEqual([]);
    expect(verbsOn(person, '/1/', 'active')).toEqual([]);
  });

  it('follows the status', () => {
    const person = actor(['/1/', 'deal.advance', 'deal.register', 'task.write']);
    expect(verbsOn(person, '/1/', 'suspended')).toEqual(['updateDeal', 'dropDeal', 'reopenDeal', 'assignTask']);
    expect(verbsOn(person, '/1/', 'lost')).toEqual(['reopenDeal']);
  });
});
