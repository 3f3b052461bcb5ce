using System.Text.Json.Nodes;
using Embedded.Contents.Fields;
using Embedded.Contents.Fields.GeoPoint;
using Embedded.Contents.Fields.Media;
using Embedded.Security;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Handlers;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Spatial.Fields;

namespace Embedded.Contents.Tests.Fields;

/// <summary>Each rule of each field, with a value that passes and one that does not.</summary>
public class FieldValidationTests
{
    private static readonly IStringLocalizer<FieldMessages> Localizer = new PlainLocalizer<FieldMessages>();

    [Theory]
    [InlineData(true, null, "Article.Field.Text")]
    [InlineData(true, "   ", "Article.Field.Text")]
    [InlineData(true, "Hội nghị", null)]
    [InlineData(false, null, null)]
    public async Task A_required_text_field_needs_a_text(bool required, string? text, string? refused) =>
        Assert.Equal(refused, await ValidateAsync(
            new TextFieldHandler(Localizer), new TextField { Text = text }, "TextFieldSettings", new JsonObject { ["Required"] = required }));

    [Theory]
    [InlineData("4", "Article.Field.Value")]
    [InlineData("11", "Article.Field.Value")]
    [InlineData("7.25", "Article.Field.Value")]
    [InlineData("7.5", null)]
    public async Task A_number_keeps_to_its_range_and_scale(string value, string? refused) =>
        Assert.Equal(refused, await ValidateAsync(
            new NumericFieldHandler(Localizer),
            new NumericField { Value = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) },
            "NumericFieldSettings",
            new JsonObject { ["Minimum"] = 5, ["Maximum"] = 10, ["Scale"] = 1 }));

    [Fact]
    public async Task A_required_number_needs_a_value() =>
        Assert.Equal("Article.Field.Value", await ValidateAsync(
            new NumericFieldHandler(Localizer), new NumericField(), "NumericFieldSettings", new JsonObject { ["Required"] = true }));

    [Fact]
    public async Task Required_dates_and_times_need_values()
    {
        var required = new JsonObject { ["Required"] = true };

        Assert.Equal("Article.Field.Value", await ValidateAsync(new DateFieldHandler(Localizer), new DateField(), "DateFieldSettings", required.DeepClone()));
        Assert.Equal("Article.Field.Value", await ValidateAsync(new DateTimeFieldHandler(Localizer), new DateTimeField(), "DateTimeFieldSettings", required.DeepClone()));
        Assert.Equal("Article.Field.Value", await ValidateAsync(new TimeFieldHandler(Localizer), new TimeField(), "TimeFieldSettings", required.DeepClone()));
    }

    [Theory]
    [InlineData("08:30:00", null)]
    [InlineData("1.00:00:00", "Article.Field.Value")]
    [InlineData("-00:01:00", "Article.Field.Value")]
    public async Task A_time_is_a_time_of_day(string value, string? refused) =>
        Assert.Equal(refused, await ValidateAsync(
            new TimeFieldHandler(Localizer),
            new TimeField { Value = TimeSpan.Parse(value, System.Globalization.CultureInfo.InvariantCulture) },
            "TimeFieldSettings",
            new JsonObject()));

    [Theory]
    [InlineData("/tin-tuc/bai-1", null)]
    [InlineData("tin-tuc/bai-1?trang=2#muc-3", null)]
    [InlineData("#muc-3", null)]
    [InlineData("tin/10:30", null)]
    [InlineData("https://vusta.vn/", null)]
    [InlineData("HTTPS://vusta.vn/", null)]
    [InlineData("mailto:vanphong@example.vn", null)]
    [InlineData("tel:+842103846123", null)]
    [InlineData("javascript:alert(1)", "Article.Field.Url")]
    [InlineData(" JavaScript:alert(1)", "Article.Field.Url")]
    [InlineData("java\tscript:alert(1)", "Article.Field.Url")]
    [InlineData("data:text/html,x", "Article.Field.Url")]
    [InlineData("ftp://example.vn/a", "Article.Field.Url")]
    [InlineData("//example.vn", "Article.Field.Url")]
    [InlineData("\\\\example.vn", "Article.Field.Url")]
    [InlineData("/\\example.vn", "Article.Field.Url")]
    public async Task A_link_leads_only_where_it_may(string url, string? refused) =>
        Assert.Equal(refused, await ValidateAsync(
            new LinkFieldHandler(Localizer), new LinkField { Url = url, Text = "x" }, "LinkFieldSettings", new JsonObject()));

    [Fact]
    public async Task A_link_needs_its_required_address_and_text_and_a_known_target()
    {
        Assert.Equal("Article.Field.Url", await ValidateAsync(
            new LinkFieldHandler(Localizer), new LinkField(), "LinkFieldSettings", new JsonObject { ["Required"] = true }));
        Assert.Equal("Article.Field.Text", await ValidateAsync(
            new LinkFieldHandler(Localizer), new LinkField { Url = "/a" }, "LinkFieldSettings", new JsonObject { ["LinkTextMode"] = 1 }));
        Assert.Equal("Article.Field.Target", await ValidateAsync(
            new LinkFieldHandler(Localizer), new LinkField { Url = "/a", Target = "evil" }, "LinkFieldSettings", new JsonObject()));
    }

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=abc", null)]
    [InlineData("https://youtu.be/abc", null)]
    [InlineData("https://youtube.com.evil.example/watch?v=abc", "Article.Field.RawAddress")]
    [InlineData("javascript://youtube.com/%0aalert(1)", "Article.Field.RawAddress")]
    [InlineData("/watch?v=abc", "Article.Field.RawAddress")]
    public async Task A_video_is_at_youtube(string address, string? refused) =>
        Assert.Equal(refused, await ValidateAsync(
            new YoutubeFieldHandler(Localizer), new YoutubeField { RawAddress = address }, "YoutubeFieldSettings", new JsonObject()));

    [Fact]
    public async Task An_embedded_address_is_checked_too() =>
        Assert.Equal("Article.Field.EmbeddedAddress", await ValidateAsync(
            new YoutubeFieldHandler(Localizer),
            new YoutubeField { RawAddress = "https://youtu.be/abc", EmbeddedAddress = "https://evil.example/embed/abc" },
            "YoutubeFieldSettings",
            new JsonObject()));

    [Theory]
    [InlineData("21.0", "105.8", null)]
    [InlineData("90.1", "105.8", "Article.Field.Latitude")]
    [InlineData("21.0", "-180.5", "Article.Field.Longitude")]
    [InlineData("21.0", null, "Article.Field.Longitude")]
    public async Task A_point_is_on_the_globe(string latitude, string? longitude, string? refused) =>
        Assert.Equal(refused, await ValidateAsync(
            new GeoPointFieldHandler(Localizer),
            new GeoPointField
            {
                Latitude = decimal.Parse(latitude, System.Globalization.CultureInfo.InvariantCulture),
                Longitude = longitude is null ? null : decimal.Parse(longitude, System.Globalization.CultureInfo.InvariantCulture),
            },
            "GeoPointFieldSettings",
            new JsonObject()));

    [Theory]
    [InlineData("news/a.jpg", null)]
    [InlineData("news/a.JPG", null)]
    [InlineData("news/a.exe", "Article.Field.Paths")]
    [InlineData("../appsettings.jpg", "Article.Field.Paths")]
    [InlineData("https://example.vn/a.jpg", "Article.Field.Paths")]
    public async Task A_media_path_stays_in_the_library(string path, string? refused) =>
        Assert.Equal(refused, await ValidateAsync(
            new MediaFieldHandler(Localizer),
            new MediaField { Paths = [path] },
            "MediaFieldSettings",
            new JsonObject { ["AllowedExtensions"] = new JsonArray(".jpg") }));

    [Fact]
    public async Task A_media_field_counts_its_files()
    {
        Assert.Equal("Article.Field.Paths", await ValidateAsync(
            new MediaFieldHandler(Localizer), new MediaField(), "MediaFieldSettings", new JsonObject { ["Required"] = true }));
        Assert.Equal("Article.Field.Paths", await ValidateAsync(
            new MediaFieldHandler(Localizer), new MediaField { Paths = ["a.jpg", "b.jpg"] }, "MediaFieldSettings", new JsonObject { ["Multiple"] = false }));
    }

    [Fact]
    public async Task Required_choices_need_one() =>
        Assert.Equal("Article.Field.Values", await ValidateAsync(
            new MultiTextFieldHandler(Localizer), new MultiTextField { Values = [""] }, "MultiTextFieldSettings", new JsonObject { ["Required"] = true }));

    [Fact]
    public async Task Users_who_do_not_exist_are_refused_where_accounts_are_known()
    {
        var field = new UserPickerField { UserIds = ["u1", "u2"] };
        var settings = new JsonObject { ["Multiple"] = true };

        Assert.Null(await ValidateAsync(new UserPickerFieldHandler([], Localizer), field, "UserPickerFieldSettings", settings.DeepClone()));
        Assert.Equal("Article.Field.UserIds", await ValidateAsync(
            new UserPickerFieldHandler([new KnownUsers("u1")], Localizer), field, "UserPickerFieldSettings", settings.DeepClone()));
    }

    /// <summary>The member of the first error, or null where there is none.</summary>
    private static async Task<string?> ValidateAsync<TField>(IContentFieldHandler handler, TField field, string settingsName, JsonNode settings)
        where TField : ContentField
    {
        var definition = new ContentPartFieldDefinition(
            new ContentFieldDefinition(typeof(TField).Name), "Field", new JsonObject { [settingsName] = settings });
        var context = new ValidateContentFieldContext(new ContentItem { ContentType = "Article" })
        {
            ContentPartFieldDefinition = definition,
            PartName = "Article",
        };
        await handler.ValidatingAsync(context, field);

        return context.ContentValidateResult.Errors.SelectMany(error => error.MemberNames).FirstOrDefault();
    }

    private sealed class KnownUsers(params string[] ids) : IUserReferences
    {
        public Task<IReadOnlyCollection<string>> FindMissingAsync(IReadOnlyCollection<string> userIds) =>
            Task.FromResult<IReadOnlyCollection<string>>([.. userIds.Except(ids)]);
    }
}
