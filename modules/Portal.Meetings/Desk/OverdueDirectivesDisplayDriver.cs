using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Meetings.Directives;

namespace Portal.Meetings.Desk;

/// <summary>Shows overdue directives to those who list meetings.</summary>
internal sealed class OverdueDirectivesDisplayDriver(DeskRights rights, DirectiveRegister register) : ContentPartDisplayDriver<OverdueDirectives>
{
    private const int Most = 6;

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> DisplayAsync(OverdueDirectives part, BuildPartDisplayContext context)
    {
        if (context.DisplayType != DeskWidgets.DisplayType || await rights.AudienceAsync() is not { } audience)
        {
            return null;
        }

        var filter = new DirectiveFilter { Due = DirectiveDue.Overdue }.Known();

        return Initialize<OverdueDirectivesViewModel>(nameof(OverdueDirectives), async model =>
        {
            model.Directives = await register.ListAsync(filter, audience, 0, Most);
            model.Count = await register.CountAsync(filter, audience);
        }).Location(DeskWidgets.DisplayType, "Content:1");
    }
}
