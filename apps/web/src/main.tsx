import './lib/strict-zod.js';
import './lib/trusted-html.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { startI18n } from './lib/i18n.js';
import './styles/index.css';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app');

await startI18n();
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
