import type { MyCase } from '@rukkanen/contract';
import { NextWindow } from '../my-cases/NextWindow.js';

/** The own turn of a case that has one ahead. */
export function WayOn({ own }: { readonly own: MyCase }) {
  if (own.window === null || own.waitsFor !== 'MEETING') return null;
  return <NextWindow one={own} window={own.window} isHere />;
}
