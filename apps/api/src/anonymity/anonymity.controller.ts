import { Controller } from '@nestjs/common';
import { describeFindings, isDegraded, screen, type Finding } from '@rukkanen/anonymity';
import type { CheckText, TextChecked } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import { Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** The guard for whoever is writing: nothing is stored, nothing is logged. */
@Controller()
export class AnonymityController {
  /** Without a dictionary the guard is degraded: it warns where it would otherwise be sure. */
  @Serves('checkText')
  check(@Sent() { text, lang }: CheckText): TextChecked {
    return { findings: describeFindings(findingsOf(text), lang), degraded: isDegraded() };
  }
}

function findingsOf(text: string): Finding[] {
  try {
    return screen(text);
  } catch {
    return refuse('text.guard_unavailable');
  }
}
