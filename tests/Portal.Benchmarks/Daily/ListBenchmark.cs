using AngleSharp.Dom;
using Portal.Benchmarks.Pages;

namespace Portal.Benchmarks.Daily;

/// <summary>The list of articles: its first page, a page far down, narrowed by words and filters, in each order.</summary>
internal static class ListBenchmark
{
    private const string List = "/Admin/Contents/ContentItems/Article";

    private static readonly (string Name, string Query)[] s_lists =
    [
        ("changed last", ""),
        ("newest", "?sort=Created"),
        ("by title", "?sort=Title"),
        ("words of most titles", "?q=" + Uri.EscapeDataString("hội thảo")),
        ("words of few titles", "?q=" + Uri.EscapeDataString("nông dân")),
        ("words of no title", "?q=" + Uri.EscapeDataString("khong co tu nay")),
        ("words of few titles, by title", "?sort=Title&q=" + Uri.EscapeDataString("nông dân")),
        ("published", "?status=Published"),
        ("drafts", "?status=Draft"),
        ("changed", "?status=Changed"),
        ("only mine", "?mine=true"),
        ("all types", "/../"),
        ("all types, by title", "/../?sort=Title"),
        ("all types, drafts by title", "/../?sort=Title&status=Draft"),
    ];

    public static async Task RunAsync(Officer officer, ServerProcess server, int rounds, int articles)
    {
        foreach (var (name, query) in s_lists)
        {
            var address = query.StartsWith("/../", StringComparison.Ordinal) ? "/Admin/Contents/ContentItems" + query[4..] : List + query;
            await MeasureAsync(name, address);
        }

        foreach (var order in articles < 20_000 ? [] : new[] { "", "?sort=Created", "?sort=Title" })
        {
            await MeasureAsync("page 1000 " + order, await FarAsync(officer, List + order));
        }

        foreach (var page in new[] { "/Admin", "/Admin/Contents/Bin", "/Admin/Contents/ContentTypes/Article/Create" })
        {
            await MeasureAsync(page, page);
        }

        Task MeasureAsync(string name, string address) => Times.MeasureAsync(name, server, rounds, async _ => (await officer.GetAsync(address)).Milliseconds);
    }

    private static async Task<string> FarAsync(Officer officer, string address)
    {
        for (var page = 1; page < 1000; page++)
        {
            address = (await officer.OpenAsync(address)).QuerySelector("a[rel=next]")?.GetAttribute("href") ?? throw new InvalidOperationException($"The list ends at page {page}.");
        }

        return address;
    }
}
