import type { CriteriaSet, Criterion, Test } from '../criteria-set.js';

const source = { act: '189/2001', section: '3 §' } as const;

const criterion = (name: string, test: Test): Criterion => ({
  code: `activation.${name}`,
  source,
  test,
});

const plan = criterion('plan', { mark: 'hasPlan' });

/** From 2023, as the act stood then; its end is said by the administrator when the law changes. */
const dated = { source, validFrom: '2023-01-01', validUntil: null } as const;

/** The activation plan of those under 25 (CRI-03). */
export const activationUnder25: CriteriaSet = {
  code: 'ACTIVATION_UNDER_25',
  ...dated,
  rule: {
    all: [
      criterion('under25', { quantity: 'age', below: 25 }),
      {
        any: [
          {
            all: [
              criterion('subsidyInYear180', { quantity: 'subsidyDaysInYear', atLeast: 181 }),
              plan,
            ],
          },
          {
            all: [criterion('allowance6', { quantity: 'allowanceMonths', atLeast: 6 }), plan],
          },
          {
            all: [
              criterion('assistance4', { quantity: 'assistanceMonths', atLeast: 4 }),
              criterion('interview', { mark: 'hadInterview' }),
            ],
          },
        ],
      },
    ],
  },
};

/** The activation plan of those who are 25 or more (CRI-04). */
export const activationFrom25: CriteriaSet = {
  code: 'ACTIVATION_FROM_25',
  ...dated,
  rule: {
    all: [
      criterion('from25', { quantity: 'age', atLeast: 25 }),
      {
        any: [
          criterion('subsidy500', { quantity: 'subsidyDays', atLeast: 501 }),
          criterion('afterAllowance180', { quantity: 'subsidyDaysAfterAllowance', atLeast: 181 }),
          criterion('assistance12', { quantity: 'assistanceMonths', atLeast: 12 }),
        ],
      },
      plan,
    ],
  },
};
