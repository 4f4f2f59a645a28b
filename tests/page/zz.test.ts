import { launchBrowser } from '../browser/chromium';
it('x', async () => { const t=Date.now(); const b=await launchBrowser(); const l=Date.now()-t; await b.close(); console.log('launch',l,'close',Date.now()-t-l); });
