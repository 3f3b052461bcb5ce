using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using Portal.Common.Contents;
using Portal.Search.Models;
using Portal.Search.Services;
using Portal.Search.ViewModels;

namespace Portal.Search.Controllers;

/// <summary>Suggests pages while a visitor types, as JSON; without scripts the form shows them as results.</summary>
public sealed class SuggestionController(IServiceProvider serviceProvider) : Controller
{
    /// <summary>The first few pages that the words find.</summary>
    [HttpGet("tim-kiem/goi-y")]
    public async Task<IActionResult> Index()
    {
        var request = SearchRequest.Read(Request.Query);
        var items = await serviceProvider.GetRequiredService<SiteSearch>().SuggestAsync(request.Terms, User);

        return Json(items.Select(item => new SuggestionViewModel(item.DisplayText ?? "", UrlOf(item))));
    }

    private string UrlOf(ContentItem item) =>
        Request.PathBase.Add(new PathString("/" + item.Part<AutoroutePart>()?.Path?.TrimStart('/'))).ToUriComponent();
}
