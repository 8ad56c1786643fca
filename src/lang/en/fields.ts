/** Fields of meaning in English news, written from general knowledge. What a line is: `fields` in `../types.ts`. */
export const fields = `
  water=flood*=waves=tide*=submerg*=inundat*=drown*=dyke*=soak*=waded
  rain*=storm*=gale*=wind=winds=hurricane*=gust*=weather=cyclone*=typhoon*=forecast*
  fire=fires=blaze*=flame*=burn*=smoke=arson*=ablaze=firefighter*=torched
  earthquake*=quake*=tremor*=seismic=aftershock*=shook=epicentre
  building*=house=houses=home=homes=household*=flat=flats=apartment*=roof*=residence*
  collaps*=rubble=debris=ruin*=destr*=wreck*=damage*=crumbl*=devastat*
  road*=street*=highway*=bridge*=motorway*=avenue*=route*
  car=cars=bus=buses=vehicle*=lorry=lorries=truck*=traffic=driver*=drove=motorist*=drive
  train*=rail*=station*=metro=subway=track*=locomotive*
  plane*=flight*=airport*=aircraft=airline*=pilot*=helicopter*=flew=jet=jets
  ship*=boat*=ferry=ferries=vessel*=port=harbour*=harbor*=pier=jetty=sail*=crew*=seamen=navy
  sea=ocean=coast*=shore*=maritime=beach*=fish*=offshore
  school*=pupil*=student*=teacher*=class=classes=universit*=education=exam*=lesson*
  hospital*=doctor*=clinic*=patient*=nurse*=medic*=surgeon*=treat*=ambulance*
  kill*=dead=death*=die=died=dies=victim*=fatal*=funeral*=lives=bodies=corpse*=perish*=slain=casualt*=toll
  injur*=wound*=hurt=harmed
  rescu*=save=saved=saving=relief=aid=help*=assist*=survivor*=volunteer*=trapped
  police*=officer*=arrest*=detain*=custody=suspect*=patrol*=detective*=cop=cops=sheriff
  court*=judge*=trial=verdict=sentenc*=lawyer*=attorney*=prosecut*=jury=tribunal*=lawsuit*=legal
  prison*=jail*=inmate*=cell=cells=behind bars
  army=soldier*=troop*=militar*=force=forces=fighter*=general=generals=paramilitar*=combat*=gunm*=rebel*=militia*
  weapon*=arms=gun=guns=missile*=rifle*=disarm*=ammunition
  bomb*=explo*=blast*=deton*=blew
  shot=shoot*=fired=gunfire=sniper*
  government*=cabinet*=minist*=authorit*=administration=state=official*=regime
  president*=leader*=head=chief=premier=prime minister=chancellor*=chairman=boss
  parliament*=deputies=lawmaker*=legislat*=congress*=senat*=bill=law=laws=assembly
  election*=vote*=voting=poll*=ballot*=candidate*=referendum*=elected=turnout
  party=parties=opposition=coalition=campaign*=politic*=communist*=liberal*=conservative*
  protest*=demonstrat*=march*=rally=rallies=crowd*=boo=booed=jeer*=chant*=riot*=unrest
  strike*=union*=worker*=wage*=employ*=staff=labour=labor=pay=salar*=job=jobs
  money=cost*=price*=fund*=financ*=spend*=spent=paid=dollar*=euro=euros=million*=sum=cash=expens*
  bank*=loan*=credit*=interest=debt*=lend*=borrow*=insur*
  company=companies=firm*=business*=corporation*=owner*=maker*=manufactur*=enterprise*
  market*=shares=stock*=investor*=traders=exchange
  energy=electric*=power=grid=lights=blackout*=oil=gas=fuel*=cable*=current
  factory=factories=plant=produc*=industr*=assembly line
  export*=import*=trade=goods=customs=tariff*=merchandise
  tax*=budget*=fiscal=deficit*
  farm*=crop*=harvest*=wheat=grain*=cattle=agricult*=peasant*=sheep
  food*=bread=hung*=famine=meal*=eat=ate
  famil*=mother*=father*=parent*=wife=husband=son=daughter=relative*=widow*=orphan*
  child*=infant*=baby=babies=newborn*=young*=youth*=kid=kids=boy=boys=girl=girls=toddler*
  people=resident*=inhabitant*=citizen*=population=neighbour*=islander*=local=locals=community
  village*=town*=city=cities=capital=district*=municipal*=neighbourhood*=suburb*=urban
  country=countries=nation*=land=homeland=territory
  region*=province*=area*=zone*
  border*=frontier*=cross=crossed=crossing*
  refugee*=migrant*=fled=flee=flight=evacuat*=displac*=exil*=leave=left=asylum
  camp=camps=tent*=shelter*=homeless
  united nations=un=international=world=global=worldwide
  agree*=treaty=deal=deals=accord*=pact*=sign=signed=contract*=settlement
  talk*=negotiat*=meeting*=summit*=met=conference*=dialogue=delegat*
  peace*=ceasefire*=truce=end the violence=reconcil*
  attack*=assault*=violen*=raid*=blood*=clash*=bloodshed=strike=strikes
  refus*=reject*=den*=declin*=turned down=veto*
  decid*=decision*=order*=rul*=determin*=resol*
  promis*=pledg*=vow*=commit*=undertak*
  demand*=call*=urg*=ask*=appeal*=request*=press=pressed=push*
  critic*=condemn*=blam*=accus*=attack*=objection*=object=complain*=denounc*
  prais*=thank*=congratul*=welcom*=applaud*=hail*
  warn*=danger*=threat*=risk*=alarm*=alert*=hazard*
  fear*=worr*=concern*=anxi*=panic=afraid
  hope*=expect*=wait*=await*=anticipat*=due=should
  start*=begin*=began=begun=launch*=open*=set off=kick off
  end=ended=ends=finish*=stop*=close*=conclu*=over=halt*=cease*
  paus*=shut*=suspend*=closed=break=interrupt*=halt*
  ready=prepar*=set up=equip*=get ready
  increase*=rise*=rose=grow*=grew=climb*=soar*=higher=more=up=gain*
  fall=fell=falls=drop*=declin*=decreas*=lower*=reduc*=cut=cuts=less=down=fewer=plung*=slump*
  delay*=postpon*=late=later=wait
  morning=dawn=sunrise=daybreak=early
  night*=evening=dark*=overnight=midnight=nightfall
  noon=midday=afternoon=lunchtime
  year*=decade*=century=centuries=annual=twelve months=months=twenty-four months
  week*=days=fortnight=seven days=weekend
  hour*=minute*=second=seconds=moment*=soon=time
  find=found=discover*=search*=hunt*=locat*
  lose=lost=missing=disappear*=vanish*=unaccounted
  build*=built=construct*=erect*=repair*=mend*=restor*=fix*=rebuil*
  reach*=arriv*=came=come=get=got=land=landed=enter*
  go=went=travel*=visit*=trip=journey*=head=headed=tour*=depart*
  send=sent=dispatch*=deploy*=deliver*=ship=shipped
  bring=brought=take=took=carr*=transport*=move*=convey*=haul*
  buy=bought=sell=sold=purchas*=sale*=acquir*
  steal*=stole=theft*=thief=thieves=rob*=loot*=burgl*=empty=emptied
  drug*=smuggl*=traffick*=narcotic*=pill*=tablet*=cocaine
  corrupt*=brib*=scandal*=fraud*
  investigat*=inquiry=probe*=examin*=inspect*=check*=question*
  proof=prove*=evidence=confirm*=verif*=establish*
  cause*=reason*=because=why=due to=behind
  fail*=fault*=error*=mistake*=unsuccessful*=in vain=wrong
  try=tried=tries=attempt*=effort*=seek*=sought
  win=won=winner*=victor*=success*=triumph*=beat=champion*
  defeat*=lost=loser*=beaten
  match*=goal*=player*=team*=score*=striker*=penalty=equal*=football*=coach=game
  music*=film*=artist*=actor*=singer*=concert*=cinema=movie*
  book*=writ*=wrote=author*=manuscript*=novel*=publish*=volume*
  journalist*=report*=media=press=newspaper*=television=tv=broadcast*=correspondent*=radio=camera*
  phone*=telephone*=mobile=call=message*=internet=online=website*
  speech=statement*=announce*=declar*=address*=spoke*=remark*
  answer*=repl*=respon*=question*
  see=saw=seen=watch*=look*=witness*=eyes=view*=observ*
  hear*=heard=listen*=sound*=noise=loud
  church*=mosque*=pray*=priest*=bishop*=pope=religi*=faith=imam
  celebrat*=festiv*=joy*=party=feast*=holiday*
  mourn*=grief=sad*=tears=cry=cried=wept=sorrow
  anger=angry=fury=furious=outrage*=rage
  scien*=research*=expert*=study=studies=professor*=academic*=test=tests=trial=trials=physicist*=engineer*=technician*
  space=satellite*=orbit*=rocket*=moon=lunar=spacecraft=probe=astronaut*=cosmonaut*
  comput*=software=digital=technolog*=data=cyber*
  disease*=virus*=epidemic*=vaccin*=ill=illness*=infect*=sick*=malaria=outbreak*=pandemic
  mine=mines=miner*=coal=shaft*=underground
  mountain*=hill*=valley*=peak=slope*=summit
  river*=lake*=dam=dams=stream*=reservoir*=canal
  forest*=tree*=wood=woods=park
  environment*=climate=pollut*=ecolog*=green=nature=wildlife
  nuclear=uranium=reactor*=atomic=enrich*=radiation
  level*=height*=high=highest=crest=record
  appoint*=post=posts=office=position=named=successor*
  resign*=quit=step down=stepped down=dismiss*=sack*=fired=oust*
  king*=queen*=prince*=royal*=monarch*=throne
  museum*=histor*=ancient=heritage=monument*=archaeolog*=artefact*
  compensat*=victim fund=damages=payout*
  right*=freedom=liberty=democra*
  independen*=secession=separat*=sovereign*=birth
  flag*=colour*=tricolour*=banner*
  queue*=line=lines=lining=crowds
  shop*=store*=drugstore*=pharmac*=supermarket*=chemist*
  hotel*=tourist*=guest*=visitor*
  half=third=quarter=percent=two thirds=share
  main=major=principal=chief
  allow*=permit*=let=authoris*=authoriz*=clear*=approv*
  ban=bans=bann*=prohibit*=forbid*=barred=outlaw*
`;
