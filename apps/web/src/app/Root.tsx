import { RouterProvider } from 'react-aria-components';
import { Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { Toasts } from '../components/Toasts.js';

/** Ties the links of the components to the router; toasts lie over every page. */
export function Root() {
  const navigate = useNavigate();
  return (
    <RouterProvider navigate={(to) => void navigate(to)}>
      <Outlet />
      <Toasts />
      <ScrollRestoration />
    </RouterProvider>
  );
}
