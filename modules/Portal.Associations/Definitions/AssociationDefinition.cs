using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Flows.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Title.Models;
using Portal.Associations.Models;

namespace Portal.Associations.Definitions;

internal static class AssociationDefinition
{
    public static async Task DefineAssociationAsync(this IContentDefinitionManager definitions)
    {
        await definitions.AlterPartDefinitionAsync(nameof(Association), part => part
            .WithDescription("Các trường của một hội thành viên.")
            .WithText(nameof(Association.ShortName), "Tên gọi tắt", "0")
            .WithField(nameof(Association.Field), field => field
                .OfType(nameof(TaxonomyField))
                .WithDisplayName("Lĩnh vực")
                .WithPosition("1")
                .WithSettings(new TaxonomyFieldSettings { Required = true, TaxonomyContentItemId = AssociationTaxonomies.Fields }))
            .WithText(nameof(Association.DecisionNumber), "Số quyết định thành lập", "2")
            .WithField(nameof(Association.DecisionDate), field => field
                .OfType(nameof(DateField))
                .WithDisplayName("Ngày quyết định")
                .WithPosition("3"))
            .WithText(nameof(Association.DecisionIssuer), "Cơ quan quyết định", "4")
            .WithText(nameof(Association.Term), "Nhiệm kỳ", "5", "Ví dụ: 2020-2025.")
            .WithField(nameof(Association.MemberCount), field => field
                .OfType(nameof(NumericField))
                .WithDisplayName("Số hội viên")
                .WithPosition("6")
                .WithSettings(new NumericFieldSettings { Scale = 0, Minimum = 0 }))
            .WithText(nameof(Association.Address), "Địa chỉ", "7")
            .WithPhone(nameof(Association.Phone), "8", "Số của văn phòng hội, không phải số riêng.")
            .WithEmail(nameof(Association.Email), "9")
            .WithField(nameof(Association.Website), field => field
                .OfType(nameof(LinkField))
                .WithDisplayName("Trang thông tin")
                .WithPosition("10")
                .WithSettings(new LinkFieldSettings { LinkTextMode = LinkTextMode.Url }))
            .WithField(nameof(Association.Status), field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Tình trạng")
                .WithEditor("PredefinedList")
                .WithPosition("11")
                .WithSettings(new TextFieldPredefinedListEditorSettings
                {
                    Editor = EditorOption.Dropdown,
                    DefaultValue = AssociationStatuses.Active,
                    Options =
                    [
                        new ListValueOption("Đang hoạt động", AssociationStatuses.Active),
                        new ListValueOption("Đang củng cố", AssociationStatuses.Consolidating),
                        new ListValueOption("Tạm ngừng hoạt động", AssociationStatuses.Dormant),
                        new ListValueOption("Đã giải thể", AssociationStatuses.Dissolved),
                    ],
                }))
            .WithField(nameof(Association.Introduction), field => field
                .OfType(nameof(HtmlField))
                .WithDisplayName("Giới thiệu")
                .WithEditor("Wysiwyg")
                .WithPosition("12")
                .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }))
            .WithField(nameof(Association.Emblem), field => field
                .OfType(nameof(MediaField))
                .WithDisplayName("Biểu trưng")
                .WithPosition("13")
                .WithSettings(new MediaFieldSettings { Multiple = false, AllowedExtensions = [".jpg", ".jpeg", ".png", ".webp"] })));

        await definitions.AlterTypeDefinitionAsync(nameof(Association), type => type
            .WithDisplayName("Hội thành viên")
            .WithDescription("Một hội thành viên trong danh bạ.")
            .Creatable()
            .Listable()
            .Draftable()
            .Versionable()
            .Securable()
            .WithPart(nameof(TitlePart), part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(nameof(AutoroutePart), part => part
                .WithPosition("1")
                .WithSettings(new AutoroutePartSettings
                {
                    AllowCustomPath = true,
                    AllowUpdatePath = true,
                    Pattern = AssociationPaths.DirectoryPath + "/{{ ContentItem.DisplayText | slugify }}",
                }))
            .WithPart(nameof(Association), part => part.WithPosition("2"))
            .WithBag(AssociationBags.Officers, "Ban Chấp hành", "3", nameof(Officer)));
    }

    /// <summary>Marks for the association's own contacts, one field of activity each, and branches.</summary>
    public static async Task AddContactMarksAndBranchesAsync(this IContentDefinitionManager definitions)
    {
        await definitions.AlterPartDefinitionAsync(nameof(Association), part => part
            .WithField(nameof(Association.Field), field => field.MergeSettings<TaxonomyFieldSettings>(settings => settings.Unique = true))
            .WithPublicMark(nameof(Association.PhoneIsPublic), "Công khai điện thoại", "Cho phép hiện điện thoại trên cổng", "8.5")
            .WithPublicMark(nameof(Association.EmailIsPublic), "Công khai thư điện tử", "Cho phép hiện thư điện tử trên cổng", "9.5"));

        await definitions.AlterTypeDefinitionAsync(nameof(Association), type => type
            .WithBag(AssociationBags.Branches, "Chi hội", "4", nameof(Branch)));
    }

    private static ContentTypeDefinitionBuilder WithBag(this ContentTypeDefinitionBuilder type, string name, string displayName, string position, string contained)
        => type.WithPart(name, nameof(BagPart), part => part
            .WithPosition(position)
            .WithDisplayName(displayName)
            .WithSettings(new BagPartSettings { ContainedContentTypes = [contained] }));
}
