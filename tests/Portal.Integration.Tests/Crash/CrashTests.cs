using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Portal.Articles.Models;
using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.Crash;

/// <summary>Kills the site at random moments; what it was doing is done whole or not at all.</summary>
public sealed class CrashTests
{
    private const int ChecksEvery = 5;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_site_killed_during_setup_sets_itself_up_on_the_next_run()
    {
        var random = SeededRandom();
        using (var first = new TemporaryFolder())
        {
            var setup = await TimeOfSetupAsync(first.Path);
            var folder = new TemporaryFolder();
            for (var kill = 1; kill <= Kills.Half; kill++)
            {
                using (var site = SiteProcess.Start(folder.Path))
                {
                    using var asks = AskInBackground(site);
                    await Task.Delay(setup * random.NextDouble(), Cancellation);
                    await site.KillAsync();
                }

                if (kill % ChecksEvery == 0 || kill == Kills.Half)
                {
                    using (var site = SiteProcess.Start(folder.Path))
                    {
                        await site.AnswersAsync(Cancellation);
                        await EveryArticleAnswersAsync(site);
                        await site.KillAsync();
                    }

                    await StoredSite.AssertConsistentAsync(folder.Path);
                    folder.Dispose();
                    folder = new TemporaryFolder();
                }
            }

            folder.Dispose();
        }
    }

    [Fact]
    public async Task A_site_killed_during_saves_keeps_whole_items_and_true_index_rows()
    {
        var random = SeededRandom();
        using var folder = new TemporaryFolder();
        var acknowledged = new List<string>();
        using var one = new SemaphoreSlim(0);
        await TimeOfSetupAsync(folder.Path);
        for (var kill = 1; kill <= Kills.Half; kill++)
        {
            using (var site = SiteProcess.Start(folder.Path))
            {
                await site.AnswersAsync(Cancellation);
                using var officer = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address };
                await SignIn.AsAdministratorAsync(officer, Cancellation);
                var saves = SaveUntilKilledAsync(officer, acknowledged, one);
                if (kill == 1)
                {
                    // However slow the machine is: some save has to be acknowledged for the test to tell anything.
                    await Task.WhenAny(saves, one.WaitAsync(Cancellation));
                }

                await Task.Delay(random.Next(20, 600), Cancellation);
                await site.KillAsync();
                await saves;
            }

            await StoredSite.AssertConsistentAsync(folder.Path);
        }

        Assert.NotEmpty(acknowledged);
        using var last = SiteProcess.Start(folder.Path);
        await last.AnswersAsync(Cancellation);
        using var visitor = new HttpClient { BaseAddress = last.Address };
        foreach (var path in acknowledged)
        {
            using var answer = await visitor.GetAsync(new Uri("/" + path, UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private static Random SeededRandom()
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        return new Random(seed);
    }

    private static async Task<TimeSpan> TimeOfSetupAsync(string appData)
    {
        var since = Stopwatch.StartNew();
        using var site = SiteProcess.Start(appData);
        await site.AnswersAsync(Cancellation);
        await site.KillAsync();
        return since.Elapsed;
    }

    /// <summary>A setup that starts with the first request needs one.</summary>
    private static CancellationTokenSource AskInBackground(SiteProcess site)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        _ = site.AnswersAsync(stop.Token).ContinueWith(asked => asked.Exception, TaskScheduler.Default);
        return stop;
    }

    private static async Task EveryArticleAnswersAsync(SiteProcess site)
    {
        using var visitor = new HttpClient { BaseAddress = site.Address };
        foreach (var article in RecipeFiles.Items("sample.articles.recipe.json"))
        {
            using var answer = await visitor.GetAsync(new Uri("/" + (string)article["AutoroutePart"]!["Path"]!, UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private static async Task SaveUntilKilledAsync(HttpClient officer, List<string> acknowledged, SemaphoreSlim one)
    {
        // A browser says where a form was sent from; the API takes a signed-in save only from the site itself.
        officer.DefaultRequestHeaders.Remove("Origin");
        officer.DefaultRequestHeaders.Add("Origin", officer.BaseAddress!.GetLeftPart(UriPartial.Authority));
        try
        {
            while (true)
            {
                var path = "tin-tuc/luu-" + Guid.NewGuid().ToString("N");
                using var answer = await officer.PostAsJsonAsync(new Uri("/api/content", UriKind.Relative), Article(path), Cancellation);
                Assert.True(answer.IsSuccessStatusCode, $"A save answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Cancellation)}");
                acknowledged.Add(path);
                one.Release();
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            // The site was killed: what this test waits for.
        }
    }

    private static JsonNode Article(string path)
    {
        var category = RecipeFiles.Items("portal.taxonomies.recipe.json")[0]["TaxonomyPart"]!["Terms"]![0]!["ContentItemId"]!;
        var title = "Bài lưu lúc " + DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture);

        return new JsonObject
        {
            ["ContentType"] = "Article",
            ["DisplayText"] = title,
            ["TitlePart"] = new JsonObject { ["Title"] = title },
            ["AutoroutePart"] = new JsonObject { ["Path"] = path },
            ["Article"] = new JsonObject
            {
                ["Lead"] = new JsonObject { ["Text"] = "Sapo" },
                ["Category"] = new JsonObject
                {
                    ["TaxonomyContentItemId"] = ArticleTaxonomies.Categories,
                    ["TermContentItemIds"] = new JsonArray(category.DeepClone()),
                },
            },
            ["HtmlBodyPart"] = new JsonObject { ["Html"] = $"<p>{new string('a', 20_000)}</p>" },
        };
    }
}
