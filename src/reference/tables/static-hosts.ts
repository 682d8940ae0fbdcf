import { tableWords } from '../table-rows.ts';
import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: "Hosting providers' documentation of their default site domains; Public Suffix List, private section",
  url: 'https://publicsuffix.org/list/',
  accessed: '2026-11',
  licence: 'facts',
};

/** Domains under which anybody can put a site in minutes at no cost and under no name of their own. */
const hosts = `
github.io githubpreview.dev gitlab.io bitbucket.io codeberg.page netlify.app netlify.com vercel.app now.sh pages.dev
workers.dev web.app firebaseapp.com appspot.com run.app herokuapp.com onrender.com fly.dev up.railway.app railway.app
deno.dev surge.sh glitch.me repl.co replit.app replit.dev stackblitz.io codesandbox.io csb.app tiiny.site tiiny.host
neocities.org azurewebsites.net azurestaticapps.net amplifyapp.com s3-website-us-east-1.amazonaws.com cloudfront.net
notion.site notion.so super.site potion.so wixsite.com wix.com editorx.io weebly.com wordpress.com blogspot.com
squarespace.com webflow.io framer.website framer.app framer.ai framer.media framer.photos carrd.co myportfolio.com
sites.google.com godaddysites.com strikingly.com mystrikingly.com jimdosite.com jimdofree.com jimdo.com yolasite.com
site123.me webnode.page webnode.com ucraft.net cargo.site canva.site my.canva.site gamma.site typedream.app softr.app
bubbleapps.io durable.co lovable.app bolt.host base44.app streamlit.app hf.space gradio.live hashnode.dev gitbook.io
readthedocs.io 000webhostapp.com infinityfreeapp.com rf.gd epizy.com great-site.net free.nf byethost.com 42web.io
is-a.dev js.org about.me linktr.ee bio.link beacons.ai taplink.cc journoportfolio.com clippings.me crevado.com
portfoliobox.net dunked.com pixpa.com format.com peerlist.me read.cv bento.me contra.com journo.site edgeone.app
`;

/** Finds the shared host of a site name in lower case: "ann.github.io" and "github.io" give "github.io". */
export const staticHosts = (): { hostOf(hostname: string): string | undefined } => {
  const table = new Set(tableWords(hosts));
  return {
    hostOf(hostname) {
      for (let at = 0; at !== -1 && at < hostname.length; ) {
        const suffix = at === 0 ? hostname : hostname.slice(at);
        if (table.has(suffix)) return suffix;
        const dot = hostname.indexOf('.', at);
        at = dot === -1 ? -1 : dot + 1;
      }
      return undefined;
    },
  };
};
