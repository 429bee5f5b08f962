import type { CriteriaSet, Criterion, Source } from '../criteria-set.js';

const section = (paragraph: string): Source => ({ act: '1369/2014', section: `2 § ${paragraph}` });

const coordination: Criterion = {
  code: 'typ.coordination',
  source: section('1 mom.'),
  test: { mark: 'needsCoordination' },
};

/** The joint service before TYM (CRI-01): history, usable for old statistics. */
export const typ: CriteriaSet = {
  code: 'TYP_2015',
  source: { act: '1369/2014', section: '2 §' },
  validFrom: '2015-01-01',
  validUntil: '2024-12-31',
  rule: {
    all: [
      coordination,
      {
        any: [
          {
            code: 'typ.subsidy300',
            source: section('2 mom. 1 kohta'),
            test: { quantity: 'subsidyDays', atLeast: 300 },
          },
          {
            all: [
              {
                code: 'typ.from25',
                source: section('2 mom. 2 kohta'),
                test: { quantity: 'age', atLeast: 25 },
              },
              {
                code: 'typ.unemployed12',
                source: section('2 mom. 2 kohta'),
                test: { quantity: 'unemployedMonths', atLeast: 12 },
              },
            ],
          },
          {
            all: [
              {
                code: 'typ.under25',
                source: section('2 mom. 3 kohta'),
                test: { quantity: 'age', below: 25 },
              },
              {
                code: 'typ.unemployed6',
                source: section('2 mom. 3 kohta'),
                test: { quantity: 'unemployedMonths', atLeast: 6 },
              },
            ],
          },
        ],
      },
    ],
  },
};
