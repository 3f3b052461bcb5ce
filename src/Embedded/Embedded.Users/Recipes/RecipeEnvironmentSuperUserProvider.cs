using OrchardCore.Abstractions.Setup;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace Embedded.Users.Recipes;

/// <summary>Lets a recipe that runs after the setup name the site's owner as a setup recipe can.</summary>
internal sealed class RecipeEnvironmentSuperUserProvider(ISiteService siteService, ISession session) : IRecipeEnvironmentProvider
{
    public int Order => 0;

    public async Task PopulateEnvironmentAsync(IDictionary<string, object> environment)
    {
        var id = (await siteService.GetSiteSettingsAsync()).SuperUser;
        if (string.IsNullOrEmpty(id) || await session.Query<User, UserIndex>(index => index.UserId == id).FirstOrDefaultAsync() is not { } user)
        {
            return;
        }

        environment[SetupConstants.AdminUserId] = user.UserId;
        environment[SetupConstants.AdminUsername] = user.UserName;
        environment[SetupConstants.AdminEmail] = user.Email ?? "";
    }
}
