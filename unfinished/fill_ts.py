# fill_ts.py TREE: lupdate, then fills unfinished messages from unfinished/strings/*.json; writes missing.json
import json,glob,sys,re,subprocess,html,collections
tree=sys.argv[1]
D={}
for f in sorted(glob.glob('unfinished/strings/*.json')):
    for k,v in json.load(open(f)).items():
        D.setdefault(k,{}).update({l:t for l,t in v.items() if t})
subprocess.run(['bash',tree+'/translations/update.sh','/usr/lib/qt6/bin/lupdate',tree,tree+'/translations'],check=True,stdout=subprocess.DEVNULL)
missing=collections.defaultdict(set)
def esc(t): return html.escape(t,quote=False).replace('"','&quot;').replace("'",'&apos;')
old={}
for f in glob.glob(tree+'/translations/glassine_*.ts'):
    lang=f.split('glassine_')[-1][:-3]
    s=open(f,encoding='utf-8').read()
    # same source translated elsewhere in the file
    known={}
    for m in re.finditer(r'<message( numerus="yes")?>(.*?)</message>',s,re.S):
        b=m.group(2); src=html.unescape(re.search(r'<source>(.*?)</source>',b,re.S).group(1))
        t=re.search(r'<translation>(.*?)</translation>',b,re.S)
        if t and t.group(1).strip(): known[src]=t.group(1)
    def fix(m):
        whole=m.group(0)
        if '<translation type="unfinished"' not in whole: return whole
        numerus='numerus="yes"' in whole
        src=html.unescape(re.search(r'<source>(.*?)</source>',whole,re.S).group(1))
        v=D.get(src,{}).get(lang)
        if v is None and lang=='en' and numerus:
            v=D.get(src,{}).get('en') or [src,src]
        if v is None and src in known:
            tr='<translation>'+known[src]+'</translation>'
        elif v is None:
            missing[src].add(lang); return whole
        elif numerus:
            if isinstance(v,str): v=[v]
            n=len(re.findall(r'<numerusform',whole)) or len(v)
            if len(v)<n: v=v+[v[-1]]*(n-len(v))
            tr='<translation>\n'+''.join('            <numerusform>%s</numerusform>\n'%esc(x) for x in v[:n])+'        </translation>'
        else:
            if isinstance(v,list): v=v[-1]
            tr='<translation>'+esc(v)+'</translation>'
        return re.sub(r'<translation type="unfinished">.*?</translation>|<translation type="unfinished"/>',lambda _:tr,whole,flags=re.S)
    s2=re.sub(r'<message( numerus="yes")?>.*?</message>',fix,s,flags=re.S)
    open(f,'w',encoding='utf-8').write(s2)
json.dump({k:sorted(v) for k,v in missing.items()},open('missing.json','w'),ensure_ascii=False,indent=1)
print(len(missing),'sources missing somewhere')
