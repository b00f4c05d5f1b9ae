import { drawHelp } from './drawHelp';

const target = document.getElementById('help');
if (target !== null) drawHelp(target, window.location.search);
