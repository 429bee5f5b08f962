import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { RouterProvider } from 'react-router';
import { newQueryClient } from '../lib/query-client.js';
import { localeOf } from '../lib/time.js';
import { useLanguage } from '../lib/use-language.js';
import { newRouter } from './routes.js';

/** Everything that lives as long as the browser page does. */
export function App() {
  const [client] = useState(newQueryClient);
  const [router] = useState(newRouter);
  return (
    <I18nProvider locale={localeOf(useLanguage())}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}
