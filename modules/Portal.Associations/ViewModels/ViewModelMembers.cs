using Fluid;
using Portal.Common.ViewModels;

namespace Portal.Associations.ViewModels;

/// <summary>Opens the view models to Liquid templates, which read nothing that is not registered.</summary>
internal static class ViewModelMembers
{
    public static void Register(TemplateOptions options)
    {
        var members = options.MemberAccessStrategy;
        members.Register<AssociationViewModel>();
        members.Register<AssociationSummary>();
        members.Register<OfficerViewModel>();
        members.Register<BranchViewModel>();
        members.Register<AssociationDirectoryViewModel>();
        members.Register<FilterOption>();
        members.Register<LetterOption>();
        members.Register<AssociationMosaicViewModel>();
    }
}
