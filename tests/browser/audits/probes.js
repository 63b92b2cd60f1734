/* What a page is asked, in the page itself, once it stands in a window. Each question answers with a list of faults. */
(() => {
  const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]";
  const name = it => `${it.tagName.toLowerCase()} “${(it.innerText || it.getAttribute("aria-label") || it.id || "").trim().slice(0, 40)}”`;
  const seen = it => it.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && it.getClientRects().length > 0;
  const stops = () => [...document.querySelectorAll(STOPS)].filter(it => !it.disabled && it.tabIndex >= 0 && seen(it));
  const alone = it => it.closest(".skip") !== null; // comes onto the screen with the focus

  /* WCAG 2.5.8: at least 24 by 24 px, or in a line of text, or so far from others that circles of 24 px do not meet. */
  function targets() {
    const all = stops().filter(it => !alone(it) && !it.hasAttribute("tabindex"));
    const boxes = new Map(all.map(it => [it, it.getBoundingClientRect()]));
    const inLine = it => {
      const block = it.parentElement.closest("p, li, td, th, dd, dt, figcaption, blockquote, label, caption");
      return !!block && getComputedStyle(it).display === "inline" && block.innerText.trim().length > it.innerText.trim().length;
    };
    const middle = r => [(r.left + r.right) / 2, (r.top + r.bottom) / 2];
    const near = (it, r) => all.some(other => {
      if (other === it || other.contains(it) || it.contains(other)) return false;
      const o = boxes.get(other), [x, y] = middle(r), [a, b] = middle(o);
      const away = Math.hypot(Math.max(o.left - x, 0, x - o.right), Math.max(o.top - y, 0, y - o.bottom));
      const small = o.width < 24 || o.height < 24;
      return away < 12 || (small && Math.hypot(a - x, b - y) < 24);
    });
    return all.filter(it => {
      const r = boxes.get(it);
      return (r.width < 24 || r.height < 24) && !inLine(it) && near(it, r);
    }).map(it => `${name(it)} is ${Math.round(boxes.get(it).width)} by ${Math.round(boxes.get(it).height)} px`);
  }

  /* The Tab key goes by the order in the file. So no stop may change that order, stand off the screen, or lead back up. */
  function order() {
    const faults = [...document.querySelectorAll("[tabindex]")].filter(it => it.tabIndex > 0).map(it => `${name(it)} jumps the queue`);
    const all = stops().filter(it => !alone(it));
    const boxes = all.map(it => it.getClientRects()[0]);
    const width = document.documentElement.clientWidth;
    all.forEach((it, n) => {
      const r = boxes[n];
      const framed = it.closest(".table-frame, .diagram-frame");
      if (!framed && (r.right <= 0 || r.left >= width || r.bottom + scrollY <= 0)) faults.push(`${name(it)} is off the screen`);
      if (!n || getComputedStyle(it.closest(".exit") || it).position === "sticky" || all[n - 1].closest(".exit")) return;
      const before = boxes[n - 1];
      const sameLine = before.top < r.bottom && r.top < before.bottom;
      const nextColumn = r.left >= before.right;
      if (!nextColumn && (sameLine ? r.left < before.left : r.top < before.top)) faults.push(`${name(all[n - 1])} → ${name(it)} goes back`);
    });
    return faults;
  }

  /* Nothing needs scrolling sideways, but for tables and diagrams, whose sense is in their two directions. */
  function sideways() {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter(it => it.getBoundingClientRect().right > width + 1 && !it.closest(".table-frame, .diagram-frame"))
      .slice(0, 4).map(it => `${it.tagName.toLowerCase()}.${it.className} is wider than ${width} px`);
  }

  /* No words are cut off by the box they stand in. */
  function cutOff() {
    return [...document.querySelectorAll("body *:not(svg *)")].filter(it => {
      const style = getComputedStyle(it);
      const cuts = side => ["hidden", "clip"].includes(style[side]);
      return seen(it) && !it.closest(".unseen, .theory-drawn, .skip") && it.innerText
        && ((cuts("overflowX") && it.scrollWidth > it.clientWidth + 1) || (cuts("overflowY") && it.scrollHeight > it.clientHeight + 1));
    }).map(it => `${name(it)} is cut off`);
  }

  /* WCAG 1.4.12: lines, words and letters further apart, as a reader may set them. A sheet made by a script needs no leave
     of the content security policy. */
  function spaced() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
    const faults = [...sideways(), ...cutOff()];
    document.adoptedStyleSheets = [];
    return faults;
  }

  /* Nothing moves of itself or glides, whatever the reader has asked for. */
  function moving() {
    const faults = document.getAnimations().map(it => `${name(it.effect.target)} moves`);
    return faults.concat([...document.querySelectorAll("body *")].filter(it => {
      const style = getComputedStyle(it);
      return style.animationName !== "none" || parseFloat(style.transitionDuration) > 0 || style.scrollBehavior === "smooth";
    }).map(it => `${name(it)} moves or glides`));
  }

  /* Where the reader forces colours, what is drawn is in theirs, and words never have the colour of what is behind them. */
  function forced() {
    const own = colour => { const it = document.createElement("i"); it.style.color = colour; document.body.append(it);
      const found = getComputedStyle(it).color; it.remove(); return found; };
    const [ink, paper] = [own("CanvasText"), own("Canvas")];
    const drawn = [...document.querySelectorAll(".chart text, .diagram text, .chart .run, .chart .mark, .diagram .link")].filter(seen);
    const faint = drawn.filter(it => {
      const style = getComputedStyle(it);
      return it.tagName === "text" ? style.fill !== ink && !it.closest(".number") && !it.matches(".number") : style.stroke !== ink;
    });
    const lost = stops().filter(it => getComputedStyle(it).color === paper && getComputedStyle(it).backgroundColor === paper);
    return [...faint, ...lost].map(it => `${name(it)} cannot be told from what is behind it`);
  }

  /* On paper there is the heading, no way about, nothing folded, and the address of each link to elsewhere. */
  function printed() {
    const faults = [...document.querySelectorAll("nav, .skip, .exit, .page-tools, .filter, .jump")].filter(seen).map(it => `${name(it)} is printed`);
    if (!seen(document.querySelector("h1"))) faults.push("the heading is not printed");
    return faults.concat([...document.querySelectorAll("main a[href^=http]")].filter(seen)
      .filter(it => !getComputedStyle(it, "::after").content.includes("attr(href)") && !getComputedStyle(it, "::after").content.includes(it.getAttribute("href")))
      .map(it => `${name(it)} is printed without its address`));
  }

  const zoomed = () => [...sideways(), ...cutOff()];

  window.probes = { targets, order, sideways, spaced, moving, zoomed, forced, printed };
})();
