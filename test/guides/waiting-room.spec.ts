import { Test } from '@nestjs/testing';
import { expect, it } from '@jest/globals';
import { CobaltService } from 'nestjs-cobalt';

import { WaitingRoom } from './clinic-app.js';

it('joins first and last names', async () => {
  const patients = { list: async () => ({ items: [{ firstName: 'Amara', lastName: 'Abara' }] }) };
  const double = { org: () => ({ patients }) };
  const moduleRef = await Test.createTestingModule({
    providers: [WaitingRoom, { provide: CobaltService, useValue: double }],
  }).compile();
  expect(await moduleRef.get(WaitingRoom).names('clinic-1')).toEqual(['Amara Abara']);
});
