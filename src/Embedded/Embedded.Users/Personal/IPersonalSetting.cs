using Embedded.Users.Forms;
using Embedded.Users.ViewModels;
using OrchardCore.Users.Models;

namespace Embedded.Users.Personal;

/// <summary>A choice on the profile page that a feature brings.</summary>
internal interface IPersonalSetting
{
    /// <summary>The field with its choices; null where there is nothing to choose.</summary>
    Task<SelectField?> BuildAsync(User user);

    /// <summary>Takes the choice over; false where it is none that was offered.</summary>
    Task<bool> UpdateAsync(User user, ProfileModel model);
}
