/**
 * Frequent words, and letters beyond the plain alphabet, of languages that share a script with those of `lang/` and have
 * no data there. They serve only to tell a text in them from one in a language with data. From general knowledge of
 * each language; words of one letter are not used.
 */
export const NEIGHBOURS: Readonly<Record<string, { readonly words: string; readonly letters: string }>> = {
  it: {
    words:
      'il lo la i gli le un una di del della dei delle degli dal dalla al alla ai nel nella nei sul sulla che chi non è e ed per con ha hanno stato stata sono più anche come ma dopo tra fra suo sua loro questo questa',
    letters: 'àèéìòù',
  },
  nl: {
    words:
      'de het een en van in op te dat die is was voor met niet aan er om ook als bij door naar over uit nog wel zijn heeft hebben werd wordt worden maar hij zij ze tot meer dan deze zegt zei',
    letters: 'éëïóö',
  },
  pl: {
    words:
      'i w z na do się nie że jest to od po przez dla o jak ale za przed być był była było są oraz także który która które już tylko ze roku powiedział jego ich',
    letters: 'ąćęłńóśźż',
  },
  ro: {
    words:
      'și de la în cu pe un o care că nu este a fost din pentru al ale ai lui mai sau sunt după prin dar fi au s-a că această acest între spus',
    letters: 'ăâîșțşţ',
  },
  sv: {
    words:
      'och i att det som en på är av för med den till inte har de om ett var sig från vid men efter under också kan skulle eller över säger sade blev',
    letters: 'åäö',
  },
  da: {
    words:
      'og i at det som en på er af for med den til ikke har de om et var sig fra ved men efter under også kan skulle eller over siger sagde blev være ikke',
    letters: 'æøå',
  },
  id: {
    words:
      'yang dan di ke dari untuk dengan pada ini itu tidak akan adalah dalam oleh telah sudah juga karena bahwa mereka kata kami para bisa ada saat lebih satu sebagai atau',
    letters: '',
  },
  sw: {
    words:
      'na ya wa kwa ni katika za la kuwa hiyo huo cha kwamba hii pia baada alisema watu lakini zaidi kama sana hilo huyo wao yake',
    letters: '',
  },
  cs: {
    words:
      'a v se na je že to s z do o i k za by jsou ale ve po pro jeho byl byla bylo jako podle od který která které už při řekl také',
    letters: 'áčďéěíňóřšťúůýž',
  },
  hu: {
    words:
      'a az és hogy nem is egy van volt ez azt meg csak már el de mint még vagy után között szerint amely aki mondta lesz',
    letters: 'áéíóöőúüű',
  },
  vi: {
    words: 'và của là có trong được cho các những với không người đã một này để khi về đến từ',
    letters: 'ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
  },
  ckb: {
    words: 'لە بۆ بە کە ئەو ئەم لەگەڵ دەکات بوو هەیە نییە هەروەها پێش دوای',
    letters: 'پچژگکیەێۆڵڕ',
  },
  ps: {
    words: 'د په چې او له نه دی ده کې سره وي دغه هغه یې وروسته',
    letters: 'پچژګکیآېۍړږښڅځټډ',
  },
};
