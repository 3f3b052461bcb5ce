using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Media;
using OrchardCore.Settings;
using Portal.Associations.ViewModels;
using Portal.Common.Web;

namespace Portal.Associations.Services;

/// <summary>Describes associations to search engines, as an Organization of schema.org.</summary>
public sealed class AssociationStructuredData(ISiteService siteService, IMediaFileStore mediaFileStore, AbsoluteUrls absoluteUrls)
{
    /// <summary>The JSON-LD of an association. The serialiser escapes what could end a script element.</summary>
    public async Task<string> DescribeAsync(AssociationViewModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var site = await siteService.GetSiteSettingsAsync();
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Organization",
            ["name"] = model.Association.Name,
            ["url"] = absoluteUrls.Of(model.Association.Url),
            ["memberOf"] = new JsonObject { ["@type"] = "Organization", ["name"] = site.SiteName, ["url"] = absoluteUrls.Of("~/") },
        };
        Add("alternateName", model.Association.ShortName);
        Add("logo", EmblemUrl(model));
        Add("telephone", model.Phone);
        Add("email", model.Email);
        Add("sameAs", model.WebsiteUrl);
        if (model.Address is { } address)
        {
            data["address"] = new JsonObject { ["@type"] = "PostalAddress", ["streetAddress"] = address, ["addressCountry"] = "VN" };
        }

        return data.ToJsonString(JsonSerializerOptions.Default);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                data[name] = value;
            }
        }
    }

    /// <summary>The absolute address of the emblem, or null where there is none.</summary>
    public string? EmblemUrl(AssociationViewModel model)
    {
        ArgumentNullException.ThrowIfNull(model);

        return model.Association.EmblemPath is { Length: > 0 } path ? absoluteUrls.Of(mediaFileStore.MapPathToPublicUrl(path)) : null;
    }
}
