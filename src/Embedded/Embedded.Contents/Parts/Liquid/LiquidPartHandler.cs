using Embedded.Contents.Parts;
using Embedded.Templates;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Liquid.Models;

namespace OrchardCore.Liquid.Handlers;

/// <summary>Refuses a template that could not run: visitors would meet the error instead of the editor.</summary>
internal sealed class LiquidPartHandler(IEnumerable<ILiquidCheck> liquid, IStringLocalizer<PartMessages> localizer) : ContentPartHandler<LiquidPart>
{
    protected override Task ValidatingAsync(ValidateContentPartContext context, LiquidPart part)
    {
        foreach (var problem in liquid.Select(check => check.FindProblem(part.Liquid ?? "")).OfType<string>())
        {
            context.Fail(localizer["The Liquid template cannot run. {0}", problem], nameof(part.Liquid));
        }

        return Task.CompletedTask;
    }
}
