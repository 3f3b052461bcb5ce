using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.ResourceManagement;
using OrchardCore.Seo.Models;

namespace Embedded.Display.Seo;

/// <summary>Writes into the head of a page what its own item tells search engines and social networks.</summary>
internal sealed class SeoContentDriver(IServiceProvider services, IPageTitleBuilder title, IResourceManager resources) : ContentDisplayDriver
{
    private bool _isDone;

    public override async Task<IDisplayResult?> DisplayAsync(ContentItem model, BuildDisplayContext context)
    {
        // The first item that is displayed in full is the page's own; the others stand on it.
        if (_isDone || !string.Equals(context.DisplayType, "Detail", StringComparison.Ordinal))
        {
            return null;
        }

        _isDone = true;

        // The content manager runs the handlers of parts, which may display: it is asked for only now.
        var aspect = await services.GetRequiredService<IContentManager>().PopulateAspectAsync<SeoAspect>(model);
        if (aspect.Render)
        {
            Register(aspect);
        }

        return null;
    }

    private void Register(SeoAspect aspect)
    {
        if (!string.IsNullOrEmpty(aspect.PageTitle))
        {
            title.SetFixedTitle(new HtmlContentString(aspect.PageTitle));
        }

        Named("description", aspect.MetaDescription);
        Named("keywords", aspect.MetaKeywords);
        Named("robots", aspect.MetaRobots);
        foreach (var meta in aspect.CustomMetaTags)
        {
            resources.RegisterMeta(meta);
        }

        if (!string.IsNullOrEmpty(aspect.Canonical))
        {
            resources.RegisterLink(new LinkEntry { Rel = "canonical", Href = aspect.Canonical });
        }

        OpenGraph("og:type", aspect.OpenGraphType);
        OpenGraph("og:title", aspect.OpenGraphTitle);
        OpenGraph("og:description", aspect.OpenGraphDescription);
        OpenGraph("og:url", aspect.OpenGraphUrl);
        OpenGraph("og:image", aspect.OpenGraphImage);
        OpenGraph("og:image:alt", aspect.OpenGraphImageAlt);
        OpenGraph("og:site_name", aspect.OpenGraphSiteName);
        OpenGraph("og:locale", aspect.OpenGraphLocale);
        OpenGraph("fb:app_id", aspect.OpenGraphAppId);
        Named("twitter:card", aspect.TwitterCard);
        Named("twitter:site", aspect.TwitterSite);
        Named("twitter:creator", aspect.TwitterCreator);
        Named("twitter:title", aspect.TwitterTitle);
        Named("twitter:description", aspect.TwitterDescription);
        Named("twitter:image", aspect.TwitterImage);
        Named("twitter:image:alt", aspect.TwitterImageAlt);
        Named("twitter:url", aspect.TwitterUrl);
        RegisterSchema(aspect.GoogleSchema);
    }

    private void RegisterSchema(string? schema)
    {
        if (string.IsNullOrWhiteSpace(schema))
        {
            return;
        }

        try
        {
            // Written anew, because the serialiser escapes what could end the element; what is no JSON is left out.
            var json = JsonNode.Parse(schema)?.ToJsonString(JsonSerializerOptions.Default);
            resources.RegisterHeadScript(new HtmlString("<script type=\"application/ld+json\">" + json + "</script>"));
        }
        catch (JsonException)
        {
            // A slip in what an editor typed must not take the page down.
        }
    }

    private void Named(string name, string? content)
    {
        if (!string.IsNullOrEmpty(content))
        {
            resources.RegisterMeta(new MetaEntry { Name = name, Content = content });
        }
    }

    private void OpenGraph(string property, string? content)
    {
        if (!string.IsNullOrEmpty(content))
        {
            resources.RegisterMeta(new MetaEntry { Property = property, Content = content });
        }
    }
}
