using Embedded.Modules;
using Embedded.Mvc.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Mvc.Tests;

public sealed class ModuleRecipeTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task A_modules_recipe_is_found_in_its_module_with_the_files_beside_it()
    {
        var recipe = Assert.Single(await HarvestAsync(), recipe => recipe.Name == "SamplesBulletin");

        Assert.Equal("Areas/Samples.Bulletin/Recipes", recipe.BasePath);
        Assert.True(recipe.FileProvider.GetFileInfo(recipe.BasePath + "/Snippets/notice.html").Exists);
        Assert.False(File.Exists(Path.Combine(AppContext.BaseDirectory, "Recipes", "bulletin.recipe.json")), "The build copied a module's recipe beside the site's assembly.");
    }

    [Theory]
    [InlineData("Areas/Samples.Bulletin/Recipes/../wwwroot/Images/seal.svg", true)]
    [InlineData("/Areas/Samples.Bulletin/wwwroot/Images/seal.svg", true)]
    [InlineData("Areas/Samples.Bulletin/../Samples.Theme/Views/Layout.liquid", false)]
    [InlineData("Areas/Samples.Bulletin/Recipes/../../../secret", false)]
    [InlineData("Areas/Samples.Nowhere/Recipes/x.json", false)]
    [InlineData("Areas/Samples.Bulletin", false)]
    [InlineData("wwwroot/Images/seal.svg", false)]
    [InlineData("", false)]
    public Task A_path_may_climb_but_not_out_of_its_module(string path, bool exists) => site.InScopeAsync(services =>
    {
        Assert.Equal(exists, services.GetRequiredService<ModuleFiles>().GetFileInfo(path).Exists);

        return Task.CompletedTask;
    });

    private async Task<List<RecipeDescriptor>> HarvestAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        await site.InScopeAsync(async services =>
        {
            foreach (var harvester in services.GetServices<IRecipeHarvester>())
            {
                recipes.AddRange(await harvester.HarvestRecipesAsync());
            }
        });

        return recipes;
    }
}
