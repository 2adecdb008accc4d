package watch

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/source/web"
)

// metrics are what /metrics shows.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	seconds  prometheus.Histogram
	bytes    prometheus.Counter
	listed   prometheus.Counter
	articles *prometheus.CounterVec
}

func newMetrics(b *book.Book) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "mahdar_requests_total", Help: "Requests, by what was answered: a status, same (304), or fault."}, []string{"answer"}),
		seconds:  prometheus.NewHistogram(prometheus.HistogramOpts{Name: "mahdar_request_seconds", Help: "How long requests took, waiting for the host's turn among it.", Buckets: []float64{.1, .3, 1, 3, 10, 30, 60, 120}}),
		bytes:    prometheus.NewCounter(prometheus.CounterOpts{Name: "mahdar_received_bytes_total", Help: "Bytes of answers, unpacked."}),
		listed:   prometheus.NewCounter(prometheus.CounterOpts{Name: "mahdar_listed_total", Help: "Articles that lists named for the first time."}),
		articles: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "mahdar_articles_total", Help: "Articles got, by what they were: new, changed, known, or lost (given up)."}, []string{"was"}),
	}
	for _, was := range []string{"new", "changed", "known", "lost"} {
		m.articles.WithLabelValues(was) // so that there is a figure before the first
	}
	m.registry.MustRegister(m.requests, m.seconds, m.bytes, m.listed, m.articles, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), &standing{book: b,
		waiting: prometheus.NewDesc("mahdar_waiting", "Articles that were named and not yet got.", nil, nil),
		lists:   prometheus.NewDesc("mahdar_lists", "Lists that are watched.", nil, nil),
		failing: prometheus.NewDesc("mahdar_list_failing", "How often in a row a list gave no answer, or named nothing.", []string{"list"}, nil),
		got:     prometheus.NewDesc("mahdar_list_got_timestamp_seconds", "When a list last answered.", []string{"list"}, nil),
	})
	return m
}

// asked counts a request.
func (m *metrics) asked(a *web.Response, err error, took time.Duration) {
	m.seconds.Observe(took.Seconds())
	answer := "fault"
	var status *web.StatusError
	switch {
	case errors.As(err, &status):
		answer = strconv.Itoa(status.Code)
	case err == nil && a.Same:
		answer = "same"
	case err == nil:
		answer = "ok"
		m.bytes.Add(float64(len(a.Body)))
	}
	m.requests.WithLabelValues(answer).Inc()
}

// standing is what the book says of how watching stands, asked for when somebody looks.
type standing struct {
	book                         *book.Book
	waiting, lists, failing, got *prometheus.Desc
}

// Describe names them.
func (s *standing) Describe(to chan<- *prometheus.Desc) {
	to <- s.waiting
	to <- s.lists
	to <- s.failing
	to <- s.got
}

// looking is how long the book may take to say how watching stands, and asked how many may ask that at once.
const (
	looking = 5 * time.Second
	asked   = 4
)

// Collect asks the book.
func (s *standing) Collect(to chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), looking)
	defer cancel()
	n, err := s.book.Watching(ctx)
	if err != nil {
		to <- prometheus.NewInvalidMetric(s.waiting, err)
		return
	}
	lists, err := s.book.WatchedLists(ctx)
	if err != nil {
		to <- prometheus.NewInvalidMetric(s.lists, err)
		return
	}
	to <- prometheus.MustNewConstMetric(s.waiting, prometheus.GaugeValue, float64(n.Waiting))
	to <- prometheus.MustNewConstMetric(s.lists, prometheus.GaugeValue, float64(len(lists)))
	for _, l := range lists {
		to <- prometheus.MustNewConstMetric(s.failing, prometheus.GaugeValue, float64(l.Tries), l.URL)
		if !l.Got.IsZero() {
			to <- prometheus.MustNewConstMetric(s.got, prometheus.GaugeValue, float64(l.Got.Unix()), l.URL)
		}
	}
}

// Handler answers /metrics in Prometheus' form, and /healthz with 200 while the book answers.
func (w *Watcher) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(w.count.registry, promhttp.HandlerOpts{ErrorHandling: promhttp.ContinueOnError, MaxRequestsInFlight: asked, Timeout: 2 * looking}))
	mux.HandleFunc("GET /healthz", func(out http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), looking)
		defer cancel()
		if _, err := w.o.Book.Resting(ctx, time.Now()); err != nil { // it counts nothing: a large book answers at once too
			w.o.Log.Error("the book does not answer", "fault", err)
			http.Error(out, "the book does not answer", http.StatusServiceUnavailable)
			return
		}
		_, _ = out.Write([]byte("ok\n")) // who asked has gone
	})
	return mux
}
