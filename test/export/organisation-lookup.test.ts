import { expect } from 'chai';
import { hasName, organisationLookup } from '../../src/export/organisation-lookup';
import type { RegisteredOrganisation } from '../../src/export/reference';
import { ownReference } from '../support/own-reference';

const one = (code: string, name: string, otherNames: string[] = []): RegisteredOrganisation => ({
  ...{ code, name, otherNames, group: null },
  ...(code.length === 2 ? { kind: 'region', endings: [] } : { kind: 'municipality', endings: ['kommun', 'stad'] }),
});

describe('organisationLookup', () => {
  const register = [one('1281', 'Lund'), one('1480', 'Göteborg'), one('14', 'Västra Götaland', ['VGR'])];
  const { byCode, byName } = organisationLookup(register);

  it('finds an organisation by its code, whole', () => {
    expect([byCode('1480'), byCode('14'), byCode('148'), byCode('')]).to.deep.equal([
      register[1],
      register[2],
      undefined,
      undefined,
    ]);
  });

  it('finds it by the names that it goes by: with what it is, in any letter case, and by other names', () => {
    const names = ['Lund', 'Lunds kommun', 'LUND', 'Göteborgs stad', 'vgr', 'Lunds'];
    expect(names.map((name) => byName(name)?.code)).to.deep.equal([
      ...['1281', '1281', '1281', '1480', '14'],
      undefined,
    ]);
    // What a region is called stands in the register.
    expect(byName('VGR kommun')).to.equal(undefined);
  });

  it('gives the first of the register of two of one name', () => {
    expect(organisationLookup([one('0001', 'By'), one('01', 'By')]).byName('By')?.code).to.equal('0001');
    expect(organisationLookup([one('01', 'By'), one('0001', 'By')]).byName('By')?.code).to.equal('01');
  });

  it('finds what trying each organisation finds, for every name of the registers', () => {
    const { organisations } = ownReference('data/reference');
    const lookup = organisationLookup(organisations);
    const names = organisations.flatMap(({ name, otherNames }) => [name, ...otherNames]);
    for (const name of names.flatMap((each) => [each, `${each} kommun`, `${each}s stad`, `${each}s`]))
      expect(lookup.byName(name), name).to.equal(organisations.find((each) => hasName(each, name)));
  });

  it('goes through a register once', () => {
    expect(organisationLookup(register)).to.equal(organisationLookup(register));
  });
});
