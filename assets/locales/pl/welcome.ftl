welcome-skip = Pomiń
welcome-back = Wstecz
welcome-next = Dalej
welcome-done = Gotowe
welcome-try = Wypróbuj pierwszą kartę
welcome-page-of = Strona { $n } z { $of }

welcome-what-title = Minuta dla pleców
welcome-what-text = Dla każdego, kto siedzi przy biurku dłużej, niż mu to służy.
welcome-what-figure = Postać rozciąga bok, z jedną ręką nad głową
welcome-what-offers = Unhunch liczy, jak długo siedzisz. Po pewnym czasie, przy pauzie w pisaniu, proponuje kartę: jedno ćwiczenie na około minutę.
welcome-what-waits = Czeka, gdy rozmawiasz, oglądasz film lub udostępniasz ekran. Czas z dala od biurka liczy się jako odpoczynek.
welcome-what-keeps = To, co wie, zostaje na tym komputerze. Nie ma konta i nic nie jest nigdzie wysyłane.

welcome-often-title = Jak często?
welcome-often-text = Rozciąganie pojawia się przy pierwszej pauzie w pisaniu między dwoma momentami. Można to zmienić w każdej chwili.
welcome-often-often = Często: 20–30 minut
welcome-often-usual = Zwykle: 30–45 minut
welcome-often-seldom = Rzadko: 45–60 minut

welcome-about-title = O Tobie
welcome-about-text = Wszystko jest dobrowolne i zostaje tylko na tym komputerze. Decyduje o tym, które karty się pojawiają.

welcome-signs-title = Zanim zaczniesz
welcome-signs-text = Unhunch to informacje ogólne, nie porada medyczna, i nie może Cię zbadać.
welcome-signs-ask = Przy którymkolwiek z tych objawów odłóż karty i szukaj pomocy:
