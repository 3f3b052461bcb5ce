using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>A file that comes in parts is whole in the end or not there at all, whatever happens on the way.</summary>
public sealed class PartUploadTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const int Part = 1_000_000;

    private string PartsFolder => site.MediaFolder + "Parts";

    [Fact]
    public async Task Parts_that_come_twice_and_a_last_answer_that_got_lost_make_one_file()
    {
        using var officer = await site.CreateUserAsync(TestContext.Current.CancellationToken, "Author");
        var token = LibraryCalls.TokenOf(await officer.OpenAsync("/Admin"));
        var (id, name, whole) = (NewId(), Guid.NewGuid().ToString("N") + ".pdf", Document());

        Assert.Equal(HttpStatusCode.OK, (await officer.SendPartAsync(token, id, name, whole, 0, Part)).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.SendPartAsync(token, id, name, whole, Part, Part)).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.SendPartAsync(token, id, name, whole, Part, Part)).Status);
        var last = await officer.SendPartAsync(token, id, name, whole, 2 * Part, whole.Length - (2 * Part));
        var again = await officer.SendPartAsync(token, id, name, whole, 2 * Part, whole.Length - (2 * Part));

        Assert.NotNull(last.Path);
        Assert.Equal(last, again);
        Assert.Equal(whole, await File.ReadAllBytesAsync(Path.Combine(site.MediaFolder, last.Path), TestContext.Current.CancellationToken));
        Assert.Single(Directory.EnumerateFiles(site.MediaFolder, Path.GetFileNameWithoutExtension(name) + "*", SearchOption.AllDirectories));
        Assert.Empty(Kept(id));
    }

    [Fact]
    public async Task A_part_that_does_not_follow_is_answered_by_the_byte_to_go_on_from()
    {
        using var officer = await site.CreateUserAsync(TestContext.Current.CancellationToken, "Editor");
        var token = LibraryCalls.TokenOf(await officer.OpenAsync("/Admin"));
        var (id, whole) = (NewId(), Document());

        Assert.Equal(new(HttpStatusCode.Conflict, null, null, 0), await officer.SendPartAsync(token, id, "a.pdf", whole, Part, Part));
        await officer.SendPartAsync(token, id, "a.pdf", whole, 0, Part);
        Assert.Equal(new(HttpStatusCode.Conflict, null, null, Part), await officer.SendPartAsync(token, id, "a.pdf", whole, 2 * Part, whole.Length - (2 * Part)));
    }

    [Fact]
    public async Task Nobody_goes_on_with_what_somebody_else_sends()
    {
        using var officer = await site.CreateUserAsync(TestContext.Current.CancellationToken, "Editor");
        using var other = await site.CreateUserAsync(TestContext.Current.CancellationToken, "Editor");
        var (id, whole) = (NewId(), Document());
        var token = LibraryCalls.TokenOf(await officer.OpenAsync("/Admin"));
        var othersToken = LibraryCalls.TokenOf(await other.OpenAsync("/Admin"));
        await officer.SendPartAsync(token, id, "cua-toi.pdf", whole, 0, Part);

        Assert.Equal(0, (await other.SendPartAsync(othersToken, id, "cua-toi.pdf", new byte[whole.Length], Part, Part)).Received);
        Assert.Equal(HttpStatusCode.OK, (await other.SendPartAsync(othersToken, id, "cua-toi.pdf", new byte[whole.Length], 0, Part)).Status);
        var answer = await officer.SendPartAsync(token, id, "cua-toi.pdf", whole, Part, whole.Length - Part);

        Assert.Equal(whole, await File.ReadAllBytesAsync(Path.Combine(site.MediaFolder, answer.Path!), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_lie_about_the_type_is_found_at_the_end_and_leaves_nothing()
    {
        using var officer = await site.CreateUserAsync(TestContext.Current.CancellationToken, "Editor");
        var token = LibraryCalls.TokenOf(await officer.OpenAsync("/Admin"));
        var (id, name, whole) = (NewId(), Guid.NewGuid().ToString("N") + ".jpg", Document());

        await officer.SendPartAsync(token, id, name, whole, 0, Part);
        var answer = await officer.SendPartAsync(token, id, name, whole, Part, whole.Length - Part);

        Assert.Contains("nội dung tệp không đúng với đuôi tên tệp", answer.Error, StringComparison.Ordinal);
        Assert.Null(answer.Path);
        Assert.Empty(Kept(id));
        Assert.Empty(Directory.EnumerateFiles(site.MediaFolder, Path.GetFileNameWithoutExtension(name) + "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task What_would_be_too_large_in_sum_is_refused_with_its_first_part()
    {
        using var officer = await site.CreateUserAsync(TestContext.Current.CancellationToken, "Editor");
        var token = LibraryCalls.TokenOf(await officer.OpenAsync("/Admin"));
        var id = NewId();

        var answer = await officer.SendPartAsync(token, id, "lon.pdf", new byte[10], "bytes 0-9/30000001");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("lon.pdf", answer.Error, StringComparison.Ordinal);
        Assert.Empty(Kept(id));
    }

    [Theory]
    [InlineData("../../../etc/a", "bytes 0-9/20")]
    [InlineData("1", "bytes 0-9/20")]
    [InlineData(null, "bytes 0-8/20")]
    [InlineData(null, "bytes 0-19/20")]
    [InlineData(null, "bytes */20")]
    [InlineData(null, "bytes 0-9/*")]
    [InlineData(null, "rows 0-9/20")]
    [InlineData(null, "bytes 15-24/20")]
    [InlineData(null, "x")]
    public async Task What_no_sender_means_is_a_bad_request(string? id, string range)
    {
        using var officer = await site.CreateUserAsync(TestContext.Current.CancellationToken, "Editor");
        var token = LibraryCalls.TokenOf(await officer.OpenAsync("/Admin"));
        var before = Kept("").Count();

        Assert.Equal(HttpStatusCode.BadRequest, (await officer.SendPartAsync(token, id ?? NewId(), "a.pdf", new byte[10], range)).Status);
        Assert.Equal(before, Kept("").Count());
    }

    [Fact]
    public async Task A_name_that_leads_elsewhere_names_a_file_in_the_library()
    {
        using var officer = await site.CreateUserAsync(TestContext.Current.CancellationToken, "Editor");
        var token = LibraryCalls.TokenOf(await officer.OpenAsync("/Admin"));

        var answer = await officer.SendPartAsync(token, NewId(), @"..\..\../../leo-ra-ngoai.png", SamplePicture.Png, 0, SamplePicture.Png.Length);

        Assert.Matches(@"^\d{4}/\d{2}/leo-ra-ngoai(-\d+)?\.png$", answer.Path);
    }

    [Fact]
    public async Task Who_may_not_send_files_sends_no_part()
    {
        using var officer = await site.CreateUserAsync(TestContext.Current.CancellationToken, "Moderator");
        var token = LibraryCalls.TokenOf(await officer.OpenAsync("/Admin"));
        var id = NewId();

        Assert.NotEqual(HttpStatusCode.OK, (await officer.SendPartAsync(token, id, "a.pdf", Document(), 0, Part)).Status);
        Assert.Empty(Kept(id));
    }

    [Fact]
    public async Task Parts_that_nobody_goes_on_with_are_cleaned_away()
    {
        using var officer = await site.CreateUserAsync(TestContext.Current.CancellationToken, "Editor");
        var token = LibraryCalls.TokenOf(await officer.OpenAsync("/Admin"));
        var (left, fresh, whole) = (NewId(), NewId(), Document());
        await officer.SendPartAsync(token, left, "a.pdf", whole, 0, Part);
        await officer.SendPartAsync(token, fresh, "b.pdf", whole, 0, Part);
        File.SetLastWriteTimeUtc(Assert.Single(Kept(left)), DateTime.UtcNow.AddHours(-2));

        await site.UsingScopeAsync(services =>
        {
            services.GetRequiredService<IChunkFileUploadService>().PurgeTempDirectory();

            return Task.CompletedTask;
        });

        Assert.Empty(Kept(left));
        Assert.Single(Kept(fresh));
        Assert.Equal(0, (await officer.SendPartAsync(token, left, "a.pdf", whole, Part, Part)).Received);
    }

    private static string NewId() => Guid.NewGuid().ToString();

    private static byte[] Document() => [.. "%PDF-1.7"u8, .. RandomNumberGenerator.GetBytes((2 * Part) + 300_000)];

    private IEnumerable<string> Kept(string id)
        => Directory.Exists(PartsFolder) ? Directory.EnumerateFiles(PartsFolder, $"*{id.Replace("-", "", StringComparison.Ordinal)}-*", SearchOption.AllDirectories) : [];
}
