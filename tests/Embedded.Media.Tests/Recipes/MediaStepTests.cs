using Embedded.Media.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using OrchardCore.Media.Services;
using OrchardCore.Recipes.Models;

namespace Embedded.Media.Tests.Recipes;

public class MediaStepTests(MediaSiteFixture fixture) : IClassFixture<MediaSiteFixture>
{
    private MediaSite Site => fixture.Site;

    [Fact]
    public async Task Files_come_from_the_recipe_and_its_folder_and_stay_untouched_by_a_second_run()
    {
        Directory.CreateDirectory(Path.Combine(Site.RecipeFolder, "anh"));
        var picture = Pictures.Png(20, 10);
        await File.WriteAllBytesAsync(Path.Combine(Site.RecipeFolder, "anh", "a.png"), picture, TestContext.Current.CancellationToken);
        const string step = """
            { "name": "media", "Files": [
                { "TargetPath": "tin/a.png", "SourcePath": "anh/a.png" },
                { "Path": "tin/b.png", "Base64": "iVBORw0KGgo=" },
                { "TargetPath": "tin/c.png", "SourcePath": "./anh/a.png" } ] }
            """;
        await Site.RunRecipeAsync(step);
        var files = new DirectoryInfo(Path.Combine(Site.MediaFolder, "tin")).GetFiles().OrderBy(file => file.Name).ToList();
        Assert.Equal(["a.png", "b.png", "c.png"], files.Select(file => file.Name));
        Assert.Equal(picture, await File.ReadAllBytesAsync(files[0].FullName, TestContext.Current.CancellationToken));
        files.ForEach(file => file.LastWriteTimeUtc = DateTime.UtcNow.AddDays(-1));
        var times = files.ConvertAll(file => file.LastWriteTimeUtc);
        await File.WriteAllBytesAsync(files[1].FullName, [1, 2, 3, 4, 5, 6, 7, 8], TestContext.Current.CancellationToken);

        await Site.RunRecipeAsync(step);

        files.ForEach(file => file.Refresh());
        Assert.Equal([times[0], times[2]], new[] { files[0].LastWriteTimeUtc, files[2].LastWriteTimeUtc });
        Assert.Equal(0x89, (await File.ReadAllBytesAsync(files[1].FullName, TestContext.Current.CancellationToken))[0]);
    }

    [Theory]
    [InlineData("""{ "TargetPath": "a.exe", "Base64": "AAAA" }""", "a.exe")]
    [InlineData("""{ "TargetPath": "../a.png", "Base64": "AAAA" }""", "../a.png")]
    [InlineData("""{ "TargetPath": ".a.png", "Base64": "AAAA" }""", ".a.png")]
    [InlineData("""{ "TargetPath": "a.png", "Base64": "*" }""", "Base64")]
    [InlineData("""{ "TargetPath": "a.png", "SourcePath": "missing.png" }""", "missing.png")]
    [InlineData("""{ "TargetPath": "a.png", "SourcePath": "../OrchardCore.db" }""", "beside the recipe")]
    [InlineData("""{ "TargetPath": "a.png", "SourceUrl": "https://example.org/a.png" }""", "no requests to other hosts")]
    [InlineData("""{ "TargetPath": "a.png" }""", "SourcePath")]
    [InlineData("""{ "Base64": "AAAA" }""", "TargetPath")]
    public async Task A_file_that_cannot_be_taken_is_refused_by_name(string file, string named)
    {
        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => Site.RunRecipeAsync($$"""{ "name": "media", "Files": [ {{file}} ] }"""));

        Assert.Contains(named, Words(refusal), StringComparison.Ordinal);
        Assert.Contains("line 1", Words(refusal), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Site.MediaFolder, "a.png")));
    }

    [Fact]
    public async Task Profiles_are_kept_and_a_second_run_writes_nothing()
    {
        const string step = """{ "name": "MediaProfiles", "MediaProfiles": { "Bìa": { "Hint": "Ảnh bìa", "Width": 480, "Mode": 2, "Quality": 70, "BackgroundColor": "#fff" } } }""";
        await Site.RunRecipeAsync(step);
        var before = await IdentifierAsync();

        await Site.RunRecipeAsync(step);

        Assert.Equal(before, await IdentifierAsync());
        var commands = await Site.InScopeAsync(services => services.GetRequiredService<IMediaProfileService>().GetMediaProfileCommands("bìa"));
        Assert.Equal("bgcolor=#fff quality=70 rmode=crop width=480", string.Join(' ', commands.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}={pair.Value}")));
    }

    [Theory]
    [InlineData("""{ "Width": -1 }""", "Width")]
    [InlineData("""{ "Mode": 9 }""", "Mode")]
    [InlineData("""{ "Format": "Tga" }""", "Format")]
    [InlineData("""{ "BackgroundColor": "url(x)" }""", "BackgroundColor")]
    [InlineData("""{ "Breadth": 3 }""", "Breadth")]
    public async Task A_profile_that_makes_no_sense_is_refused(string profile, string named)
    {
        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => Site.RunRecipeAsync($$"""{ "name": "MediaProfiles", "MediaProfiles": { "x": {{profile}} } }"""));

        Assert.Contains(named, Words(refusal), StringComparison.Ordinal);
    }

    private Task<string?> IdentifierAsync() => Site.InScopeAsync(async services =>
        (await services.GetRequiredService<MediaProfilesManager>().GetMediaProfilesDocumentAsync()).Identifier);

    private static string Words(Exception exception) => exception is RecipeExecutionException { StepResult: { } step }
        ? string.Join('\n', step.Errors) + exception
        : exception.ToString();
}
