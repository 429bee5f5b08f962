import {
  addressFrom,
  addressToAsk,
  addressToType,
  databasePortFrom,
  databaseSettings,
  demoSettings,
  isLoopback,
} from '../../apps/launcher/lib/settings.mjs';

describe('the address of the product', () => {
  it('is loopback and port 3000 when nobody says otherwise', () => {
    expect(addressToType(addressFrom({}, { demo: true }))).toBe('http://127.0.0.1:3000');
  });

  it.each(['http', '65536', '-1', '80.5'])('has no port %s', (PORT) => {
    expect(() => addressFrom({ PORT }, { demo: true })).toThrow(
      'PORT must be a whole number from 0 to 65535.',
    );
  });

  it.each(['0.0.0.0', '::', '192.0.2.7', 'example.org', '127.0.0.1.example.org'])(
    'does not let the demo out to %s',
    (HOST) => {
      expect(isLoopback(HOST)).toBe(false);
      expect(() => addressFrom({ HOST }, { demo: true })).toThrow('DEMO_PUBLIC=yes');
    },
  );

  it('lets the demo out when somebody says so, and production always', () => {
    const HOST = '0.0.0.0';
    expect(addressFrom({ HOST, DEMO_PUBLIC: 'yes' }, { demo: true }).host).toBe(HOST);
    expect(addressFrom({ HOST }, { demo: false }).host).toBe(HOST);
  });

  it('is asked on loopback when it is heard everywhere, and bracketed when it is IPv6', () => {
    expect(addressToAsk({ host: '0.0.0.0', port: 1 })).toBe('http://127.0.0.1:1');
    expect(addressToAsk({ host: '::', port: 1 })).toBe('http://[::1]:1');
    expect(addressToType({ host: '::1', port: 3000 })).toBe('http://[::1]:3000');
  });
});

describe('the settings of a demo', () => {
  const secrets = { owner: 'o-secret', app: 'a-secret', keys: 'k-secret' };
  const databases = databaseSettings({ port: 5, secrets });
  const settings = (env: Record<string, string> = {}) =>
    demoSettings({
      env,
      databases,
      folder: '/data',
      keyRingFile: '/data/key-ring',
      address: { host: '127.0.0.1', port: 3000 },
      mailPort: 25,
    });

  it('give each role its own password, and the keys a database of their own', () => {
    expect(databases).toEqual({
      DATABASE_URL: 'postgres://rukkanen_app:a-secret@127.0.0.1:5/rukkanen',
      OWNER_DATABASE_URL: 'postgres://rukkanen_owner:o-secret@127.0.0.1:5/rukkanen',
      KEYS_DATABASE_URL: 'postgres://rukkanen_keys:k-secret@127.0.0.1:5/rukkanen_keys',
    });
  });

  it('send mail to the product itself unless a person names a mail server', () => {
    expect(settings()['SMTP_URL']).toBe('smtp://127.0.0.1:25');
    expect(settings({ SMTP_URL: 'smtp://mail:1025' })['SMTP_URL']).toBe('smtp://mail:1025');
  });

  it('say that it is a demo, and where it is', () => {
    expect(settings()).toMatchObject({ DEMO: 'yes', PUBLIC_URL: 'http://127.0.0.1:3000' });
  });

  it('leave the database any free port unless one is asked for', () => {
    expect(databasePortFrom({})).toBeUndefined();
    expect(databasePortFrom({ DATABASE_PORT: '5433' })).toBe(5433);
    expect(() => databasePortFrom({ DATABASE_PORT: 'x' })).toThrow('DATABASE_PORT');
  });
});
