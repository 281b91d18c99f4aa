import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS, type Permission } from '../../../kernel/permissions.js';
import { permissionsOf, ROLES, rolesWith, type Role } from './roles.js';

const listOf = (role: Role): Permission[] => PERMISSIONS.filter((permission) => permissionsOf(role).has(permission));
const BUSINESS = PERMISSIONS.filter((permission) => !/^(organisation|user|people|settings)\./.test(permission));

describe('roles', () => {
  it('give every right to somebody, and only rights that exist', () => {
    for (const permission of PERMISSIONS) expect(rolesWith(permission)).not.toEqual([]);
    for (const role of ROLES) for (const permission of permissionsOf(role)) expect(PERMISSIONS).toContain(permission);
  });

  it('keep the administrator out of business and audit', () => {
    expect(listOf('administrator').filter((permission) => BUSINESS.includes(permission))).toEqual([]);
  });

  it('let the auditor look at everything and change nothing', () => {
    expect(listOf('auditor')).toEqual(PERMISSIONS.filter((permission) => permission.endsWith('.read') || permission === 'alliance.view' || permission === 'search.use'));
  });

  it('show an alliance member nothing but what is shared', () => {
    expect(listOf('allianceMember')).toEqual(['alliance.view']);
  });

  it('keep phone numbers to the head, and the trail to the auditor', () => {
    expect(rolesWith('contact.reveal')).toEqual(['head']);
    expect(rolesWith('audit.read')).toEqual(['auditor']);
  });

  it('give a head all that an officer may, and no officer a way over a gate', () => {
    for (const permission of permissionsOf('officer')) expect(permissionsOf('head').has(permission)).toBe(true);
    expect(rolesWith('deal.override')).toEqual(['head', 'leader']);
    // An override is a way of advancing: one without the other could never be used.
    for (const role of rolesWith('deal.override')) expect(permissionsOf(role).has('deal.advance')).toBe(true);
  });
});
