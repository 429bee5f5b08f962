import express from 'express';

/**
 * The reference of the feeds, in a process of its own: Express and nothing else answers the same bytes,
 * by tag with 304. What it is to say comes by message; its address goes back the same way.
 */
process.once('message', ({ body, etag, changed }: Record<string, string>) => {
  const bytes = Buffer.from(body ?? '', 'base64');
  const app = express().disable('x-powered-by').disable('etag');
  app.get('/feeds/:token', (request, response) => {
    response.set({
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': 'private, no-cache',
      ETag: etag,
      'Last-Modified': changed,
    });
    if (request.headers['if-none-match'] === etag) response.status(304).end();
    else response.send(bytes);
  });
  const server = app.listen(0, '127.0.0.1', () => {
    const bound = server.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    process.send?.(`http://127.0.0.1:${port}`);
  });
});
process.once('disconnect', () => process.exit(0));
