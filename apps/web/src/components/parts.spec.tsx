import { errorOf, OfflineError } from '../lib/api-error.js';
import { html, words } from '../lib/testing/render.js';
import { Button } from './Button.js';
import { CodeWord } from './CodeWord.js';
import { FindingList } from './FindingList.js';
import { Phases } from './Phases.js';
import { Table } from './Table.js';
import { Timer } from './Timer.js';
import { Trouble } from './Trouble.js';
import { WhenTable } from './WhenTable.js';

describe('a button', () => {
  it('that cannot be pressed stays in reach and says why', () => {
    const markup = html(<Button unavailable="Poista ensin nimi.">Lähetä</Button>);
    const reason = markup.match(/aria-describedby="([^"]+)"/)?.[1];
    expect(markup).toContain('aria-disabled="true"');
    expect(markup).not.toMatch(/ disabled/);
    expect(markup).toContain(`id="${reason}">Poista ensin nimi.`);
  });

  it('changes its word while it works, and does not send twice', () => {
    const markup = html(
      <Button type="submit" pending="Lähetetään…">
        Lähetä
      </Button>,
    );
    expect(markup).toContain('Lähetetään…');
    expect(markup).toContain('type="button"');
  });
});

describe('a code word', () => {
  it('always looks like a sewn label', () => {
    expect(html(<CodeWord>Poukama-85</CodeWord>)).toBe('<span class="code">Poukama-85</span>');
  });
});

describe('trouble', () => {
  it('that is ours comes with a reference for support', () => {
    const error = errorOf(500, { code: 'internal', instance: 'urn:rukkanen:R4-7K2M' }, null);
    expect(words(html(<Trouble error={error} />))).toContain('Viitenumero R4-7K2M');
  });

  it('that is a refusal says what to do, without a reference', () => {
    const error = errorOf(429, { code: 'request.too_many', instance: 'urn:x:1' }, '90');
    const text = words(html(<Trouble error={error} />));
    expect(text).toBe(
      'Liian monta yritystä. Odota hetki ja kokeile uudelleen. Voit kokeilla uudelleen 2 minuutin päästä.',
    );
  });

  it('with the network says first that nothing is lost', () => {
    expect(words(html(<Trouble error={new OfflineError('offline')} />, 'sv'))).toContain(
      'Det du skrev är sparat',
    );
  });
});

describe('the findings of a text', () => {
  const text = 'Taimin vuokra on jäljessä.';
  const finding = {
    start: 0,
    end: 6,
    type: 'PERSON' as const,
    severity: 'block' as const,
    reason: '',
    rule: 'given-name',
    suggestion: 'asiakkaan',
  };

  it('name the words, the reason and a replacement, and say that sending waits', () => {
    const shown = words(html(<FindingList text={text} findings={[finding]} onChange={() => {}} />));
    expect(shown).toContain('1 kohta voi paljastaa asiakkaan, 1 estää lähettämisen');
    expect(shown).toContain('Taimin Estää lähettämisen Näyttää nimeltä.');
    expect(shown).toContain('Vaihda: ”asiakkaan”');
  });

  it('that block cannot be kept', () => {
    const shown = html(
      <FindingList text={text} findings={[finding]} onChange={() => {}} onKeep={() => {}} />,
    );
    expect(shown).not.toContain('Tarvitaan, koska…');
  });
});

describe('a table on a phone', () => {
  it('repeats the name of the column beside each value', () => {
    const markup = html(
      <Table
        caption="Tapaukset"
        keyOf={({ code }) => code}
        rows={[{ code: 'Poukama-85', day: '4.5.2026' }]}
        columns={[
          { id: 'code', title: 'Peitenimi', render: ({ code }) => code },
          { id: 'day', title: 'Istunto', render: ({ day }) => day },
        ]}
      />,
    );
    expect(markup).toContain('<th scope="row" class="">Poukama-85</th>');
    expect(markup).toContain('<td data-l="Istunto" class="">4.5.2026</td>');
  });
});

describe('the live room', () => {
  it('says the pause instead of a number', () => {
    expect(words(html(<Timer seconds={845} planned={20} isPaused />))).toMatch(/^Tauolla/);
    expect(words(html(<Timer seconds={1_350} planned={20} />))).toContain('3 min yli');
  });

  it('tells which phase is now', () => {
    const phases = ['question', 'decision', 'aloud'].map((id) => ({ id, title: id }));
    const markup = html(<Phases phases={phases} current="decision" />);
    expect(markup.match(/aria-current="step"[^<]*<span>(\w+)/)?.[1]).toBe('decision');
    expect(markup.match(/class="done"/g)).toHaveLength(1);
  });
});

describe('who is needed when', () => {
  it('says each window in figures and a missing one in a word', () => {
    const markup = html(
      <WhenTable
        labelledBy="h"
        columns={['a', 'b', 'c'].map((id) => ({ id, title: id, time: id }))}
        rows={[
          {
            id: '1',
            yarn: 'kela',
            title: 'Kelan asiantuntija',
            bars: [{ from: 1, span: 2, text: '12.55–13.35' }],
          },
          {
            id: '2',
            yarn: 'county',
            title: 'Terveydenhoitaja',
            bars: [{ from: 0, span: 1, text: 'auki', look: 'alert' }],
          },
        ]}
      />,
    );
    expect(markup).toContain(
      '<td colSpan="2" class=""><span class="bar kela">12.55–13.35</span></td>',
    );
    expect(markup).toContain('<span class="bar alert">auki</span>');
  });
});
