import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { UnitProvider } from './kit/amount.js';
import { showArrivedFonts } from './kit/arrived-fonts.js';
import { cache } from './kit/ask.js';
import { addWords, useLanguage } from './kit/language.js';
import { stillTheme, theme } from './kit/theme.js';
import './kit/parts.css';
import './kit/style.css';
import './kit/print.css';
import { router } from './routes.js';
import en from './session/en.json';
import { SessionProvider } from './session/session.js';
import zh from './session/zh.json';

addWords('session', { zh, en });
showArrivedFonts();

// Who has asked the own machine for less motion is shown none.
const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function Workbench() {
  const { language } = useLanguage();
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={calm ? stillTheme : theme} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={cache}>
        <UnitProvider>
          <SessionProvider>
            <RouterProvider router={router} />
          </SessionProvider>
        </UnitProvider>
      </QueryClientProvider>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Workbench />
  </StrictMode>,
);
