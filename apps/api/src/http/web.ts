import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { EdgeRequest } from './request.js';

const NONCE = '__CSP_NONCE__';
const SERVER_PATHS =
  /^\/(api|socket\.io|feeds|answer|healthz|readyz)(\/|$)|^\/demo\/mail(\.json|\/)|^\/sessions\/[^/]+\/text\/?$/;

/**
 * Serves the built web interface: assets with a hash in their name are immutable, every other
 * address of a page gets index.html with the nonce of this answer. A missing asset is a 404.
 */
export function web(root: string): RequestHandler {
  const absolute = path.resolve(root);
  let page: { html: string; at: number } | undefined;
  return (request: Request, response: Response, next: NextFunction) => {
    if (!['GET', 'HEAD'].includes(request.method) || SERVER_PATHS.test(request.path)) return next();
    if (/\.[a-z0-9]+$/i.test(request.path)) return asset(absolute, request, response, next);
    page = freshPage(absolute, page);
    if (!page) return next();
    response.type('html').send(page.html.replaceAll(NONCE, (request as EdgeRequest).nonce));
  };
}

function freshPage(root: string, known: { html: string; at: number } | undefined) {
  const file = path.join(root, 'index.html');
  if (!existsSync(file)) return undefined;
  const at = statSync(file).mtimeMs;
  return known?.at === at ? known : { html: readFileSync(file, 'utf8'), at };
}

function asset(root: string, request: Request, response: Response, next: NextFunction): void {
  const immutable = request.path.startsWith('/assets/');
  response.setHeader(
    'Cache-Control',
    immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  response.sendFile(request.path, { root, dotfiles: 'deny', cacheControl: false }, (problem) => {
    if (!problem) return;
    response.setHeader('Cache-Control', 'no-store');
    if (!response.headersSent) next();
  });
}
