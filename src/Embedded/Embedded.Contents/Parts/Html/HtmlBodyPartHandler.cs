using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Html.Models;

namespace OrchardCore.Html.Handlers;

internal sealed class HtmlBodyPartHandler : ContentPartHandler<HtmlBodyPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, HtmlBodyPart part) =>
        context.ForAsync<BodyAspect>(aspect =>
        {
            aspect.Body = new HtmlString(part.Html);

            return Task.CompletedTask;
        });
}
