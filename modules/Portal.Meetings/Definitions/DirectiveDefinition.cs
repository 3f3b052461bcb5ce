using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using Portal.Meetings.Models;

namespace Portal.Meetings.Definitions;

internal static class DirectiveDefinition
{
    public static Task DefineDirectiveAsync(this IContentDefinitionManager definitions)
        => definitions.AlterBagItemAsync(nameof(Directive), "Nhiệm vụ giao", "Các trường của một nhiệm vụ giao.", part => part
            .WithField(nameof(Directive.Owner), field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Đơn vị thực hiện")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings { Hint = "Đơn vị chịu trách nhiệm chính.", Required = true }))
            .WithField(nameof(Directive.DueDate), field => field
                .OfType(nameof(DateField))
                .WithDisplayName("Hạn hoàn thành")
                .WithPosition("1"))
            .WithField(nameof(Directive.Status), field => field
                .WithDisplayName("Tình trạng")
                .WithPosition("2")
                .AsChoice(
                    new ListValueOption("Đã giao", DirectiveStatuses.Assigned),
                    new ListValueOption("Đang thực hiện", DirectiveStatuses.InProgress),
                    new ListValueOption("Đã hoàn thành", DirectiveStatuses.Done),
                    new ListValueOption("Không thực hiện", DirectiveStatuses.Dropped)))
            .WithField(nameof(Directive.FollowUp), field => field
                .OfType(nameof(HtmlField))
                .WithDisplayName("Kết quả thực hiện")
                .WithEditor("Wysiwyg")
                .WithPosition("3")
                .WithSettings(new HtmlFieldSettings { SanitizeHtml = true })));

    /// <summary>A directive may be owned by a member association instead of a unit that is only named.</summary>
    public static Task AddOwnerAssociationAsync(this IContentDefinitionManager definitions)
        => definitions.AlterPartDefinitionAsync(nameof(Directive), part => part
            .WithField(nameof(Directive.OwnerAssociation), field => field
                .OfType(nameof(ContentPickerField))
                .WithDisplayName("Hội thành viên thực hiện")
                .WithPosition("0")
                .WithSettings(new ContentPickerFieldSettings { DisplayedContentTypes = ["Association"] }))
            .WithField(nameof(Directive.Owner), field => field
                .WithPosition("0.5")
                .WithSettings(new TextFieldSettings { Hint = "Tên đơn vị chịu trách nhiệm chính, nếu không phải là hội thành viên.", Required = false })));
}
