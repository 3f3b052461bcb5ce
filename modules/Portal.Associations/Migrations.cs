using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Title.Models;
using Portal.Associations.Models;

namespace Portal.Associations;

/// <summary>Defines the association and its officers.</summary>
public sealed class Migrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>Builds the newest shape of the definitions.</summary>
    public async Task<int> CreateAsync()
    {
        await DefineOfficerAsync();
        await DefineAssociationAsync();

        return 1;
    }

    private async Task DefineOfficerAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(Officer), part => part
            .WithDescription("Các trường của một chức danh lãnh đạo hội.")
            .WithField("Position", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Chức danh")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings { Required = true }))
            .WithField("FullName", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Họ và tên")
                .WithPosition("1"))
            .WithField("IsPublic", field => field
                .OfType(nameof(BooleanField))
                .WithDisplayName("Công khai")
                .WithPosition("2")
                .WithSettings(new BooleanFieldSettings { Label = "Cho phép hiện họ tên trên cổng" })));

        await contentDefinitionManager.AlterTypeDefinitionAsync(nameof(Officer), type => type
            .DisplayedAs("Lãnh đạo hội")
            .WithPart(nameof(Officer), part => part.WithPosition("0")));
    }

    private async Task DefineAssociationAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(Association), part => part
            .WithDescription("Các trường của một hội thành viên.")
            .WithField("ShortName", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Tên gọi tắt")
                .WithPosition("0"))
            .WithField("Field", field => field
                .OfType(nameof(TaxonomyField))
                .WithDisplayName("Lĩnh vực")
                .WithPosition("1")
                .WithSettings(new TaxonomyFieldSettings { Required = true, TaxonomyContentItemId = AssociationTaxonomies.Fields }))
            .WithField("DecisionNumber", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Số quyết định thành lập")
                .WithPosition("2"))
            .WithField("DecisionDate", field => field
                .OfType(nameof(DateField))
                .WithDisplayName("Ngày quyết định")
                .WithPosition("3"))
            .WithField("DecisionIssuer", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Cơ quan quyết định")
                .WithPosition("4"))
            .WithField("Term", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Nhiệm kỳ")
                .WithPosition("5")
                .WithSettings(new TextFieldSettings { Hint = "Ví dụ: 2020-2025." }))
            .WithField("MemberCount", field => field
                .OfType(nameof(NumericField))
                .WithDisplayName("Số hội viên")
                .WithPosition("6")
                .WithSettings(new NumericFieldSettings { Scale = 0, Minimum = 0 }))
            .WithField("Address", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Địa chỉ")
                .WithPosition("7"))
            .WithField("Phone", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Điện thoại")
                .WithEditor("Tel")
                .WithPosition("8")
                .WithSettings(new TextFieldSettings { Hint = "Số của văn phòng hội, không phải số riêng." }))
            .WithField("Email", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Thư điện tử")
                .WithEditor("Email")
                .WithPosition("9"))
            .WithField("Website", field => field
                .OfType(nameof(LinkField))
                .WithDisplayName("Trang thông tin")
                .WithPosition("10")
                .WithSettings(new LinkFieldSettings { LinkTextMode = LinkTextMode.Url }))
            .WithField("Status", field => field
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
            .WithField("Introduction", field => field
                .OfType(nameof(HtmlField))
                .WithDisplayName("Giới thiệu")
                .WithEditor("Wysiwyg")
                .WithPosition("12")
                .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }))
            .WithField("Emblem", field => field
                .OfType(nameof(MediaField))
                .WithDisplayName("Biểu trưng")
                .WithPosition("13")
                .WithSettings(new MediaFieldSettings { Multiple = false, AllowedExtensions = [".jpg", ".jpeg", ".png", ".webp"] })));

        await contentDefinitionManager.AlterTypeDefinitionAsync(nameof(Association), type => type
            .DisplayedAs("Hội thành viên")
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
                    Pattern = "hoi-thanh-vien/{{ ContentItem.DisplayText | slugify }}",
                }))
            .WithPart(nameof(Association), part => part.WithPosition("2"))
            .WithPart(AssociationBags.Officers, nameof(BagPart), part => part
                .WithPosition("3")
                .WithDisplayName("Ban Chấp hành")
                .WithSettings(new BagPartSettings { ContainedContentTypes = [nameof(Officer)] })));
    }
}
