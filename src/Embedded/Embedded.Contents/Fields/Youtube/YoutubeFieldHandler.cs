using Embedded.Contents.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

internal sealed class YoutubeFieldHandler(IStringLocalizer<FieldMessages> localizer) : ContentFieldHandler<YoutubeField>
{
    private static readonly string[] Hosts =
    [
        "youtube.com", "www.youtube.com", "m.youtube.com", "youtu.be", "youtube-nocookie.com", "www.youtube-nocookie.com",
    ];

    public override Task ValidatingAsync(ValidateContentFieldContext context, YoutubeField field)
    {
        var name = context.ContentPartFieldDefinition.DisplayName();
        if (string.IsNullOrWhiteSpace(field.RawAddress) && context.ContentPartFieldDefinition.GetSettings<YoutubeFieldSettings>().Required)
        {
            context.Fail(localizer["An address is required for {0}.", name], nameof(field.RawAddress));
        }

        Check(context, name, field.RawAddress, nameof(field.RawAddress));
        Check(context, name, field.EmbeddedAddress, nameof(field.EmbeddedAddress));

        return Task.CompletedTask;
    }

    private void Check(ValidateContentFieldContext context, string name, string? address, string property)
    {
        if (!string.IsNullOrWhiteSpace(address) && !IsYoutube(address))
        {
            context.Fail(localizer["The address of {0} must be a video at youtube.com or youtu.be.", name], property);
        }
    }

    private static bool IsYoutube(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && Hosts.Contains(uri.Host, StringComparer.OrdinalIgnoreCase);
}
