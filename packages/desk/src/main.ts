import { css } from 'lit';
import { DeskApp } from './desk-app.ts';
import './define.ts';
import { takeLink } from './staff/link.ts';

const page = css`
  html {
    color-scheme: light dark;
  }
  body {
    margin: 0;
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }
`;
if (page.styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, page.styleSheet];

const desk = new DeskApp();
desk.api = location.origin;
desk.link = takeLink(location, history);
document.body.append(desk);
