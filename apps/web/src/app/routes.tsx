import { createBrowserRouter, type RouteObject } from 'react-router';
import { BrokenPage } from './BrokenPage.js';
import { HomePage } from './HomePage.js';
import { Inside } from './Inside.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PublicFrame } from './PublicFrame.js';
import { Root } from './Root.js';
import { type Screen, SCREENS } from './screens.js';
import { Shell } from './Shell.js';
import { Waiting } from './Waiting.js';

/** A screen's own code comes only when it is opened. */
const routeOf = ({ path, load, action }: Screen): RouteObject => ({
  path,
  lazy: load,
  handle: { action },
});

const routesOf = (bare: boolean): RouteObject[] =>
  SCREENS.filter((screen) => Boolean(screen.bare) === bare).map(routeOf);

export const ROUTES: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <BrokenPage />,
    hydrateFallbackElement: <Waiting />,
    children: [
      { path: '/sign-in', lazy: () => import('../features/sign-in/SignInScreen.js') },
      {
        element: <PublicFrame />,
        children: [
          { path: '/accessibility', lazy: () => import('../features/statements/Accessibility.js') },
          { path: '/privacy', lazy: () => import('../features/statements/Privacy.js') },
        ],
      },
      {
        element: <Inside />,
        children: [
          {
            element: <Shell />,
            children: [
              {
                errorElement: <BrokenPage />,
                children: [
                  { path: '/', element: <HomePage /> },
                  ...routesOf(false),
                  { path: '*', element: <NotFoundPage /> },
                ],
              },
            ],
          },
          ...routesOf(true),
        ],
      },
    ],
  },
];

export const newRouter = () => createBrowserRouter(ROUTES);
