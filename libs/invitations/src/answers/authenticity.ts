/**
 * Whether our own mail system vouches for the sender's domain (RFC 8601, RFC 7489). Only the topmost
 * Authentication-Results counts, and only when our server wrote it: anybody can write the ones below. A verdict that does not
 * say of which domain it is (header.from) vouches for nobody.
 */
export function isAuthentic(
  topmost: string | undefined,
  authservId: string | undefined,
  from: string,
): boolean {
  if (!authservId || !topmost) return false;
  const [id = '', ...results] = topmost.replaceAll(/\([^()]*\)/g, ' ').split(';');
  if (id.trim().split(/\s+/)[0]?.toLowerCase() !== authservId.toLowerCase()) return false;
  const dmarc = results.filter((one) => /^\s*dmarc\s*=/i.test(one));
  const domain = from.split('@')[1] ?? '';
  return dmarc.length === 1 && dmarc.every((one) => passes(one, domain));
}

function passes(result: string, domain: string): boolean {
  const [, verdict] = /^\s*dmarc\s*=\s*(\w+)/i.exec(result) ?? [];
  const [, named] = /\bheader\.from\s*=\s*"?([^\s;"]+)"?/i.exec(result) ?? [];
  const about = named?.split('@').at(-1)?.toLowerCase();
  return verdict?.toLowerCase() === 'pass' && about === domain.toLowerCase();
}
