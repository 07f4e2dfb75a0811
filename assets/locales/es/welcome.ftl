welcome-skip = Saltar
welcome-back = Atrás
welcome-next = Siguiente
welcome-done = Hecho
welcome-try = Probar una primera ficha
welcome-page-of = Página { $n } de { $of }

welcome-what-title = Un minuto para tu espalda
welcome-what-text = Para quien pasa en el escritorio más tiempo del que le conviene.
welcome-what-figure = Una figura estira el costado con un brazo por encima de la cabeza
welcome-what-offers = Unhunch cuenta cuánto tiempo pasas en la silla. Al cabo de un rato te ofrece una ficha: un ejercicio de un minuto más o menos, en cuanto dejas de teclear un momento.
welcome-what-waits = Espera mientras estás en una llamada, ves una película o compartes tu pantalla. El tiempo lejos del escritorio cuenta como descanso.
welcome-what-keeps = Lo que sabe se queda en este equipo. No hay ninguna cuenta y no se envía nada a ningún sitio.

welcome-often-title = ¿Cada cuánto?
welcome-often-text = El estiramiento llega en cuanto dejas de teclear un momento entre dos límites. Puedes cambiarlo cuando quieras.
welcome-often-often = A menudo: 20–30 minutos
welcome-often-usual = Normal: 30–45 minutos
welcome-often-seldom = Poco: 45–60 minutos

welcome-about-title = Sobre ti
welcome-about-text = Todo esto es opcional y se guarda solo en este equipo. Decide qué fichas salen.

welcome-signs-title = Antes de empezar
welcome-signs-text = Unhunch ofrece información general, no consejo médico, y no puede examinarte.
welcome-signs-ask = Si tienes una de estas señales, no hagas las fichas y pide ayuda:
